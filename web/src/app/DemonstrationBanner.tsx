import { useT } from "@/lib/text";
import style from "./Demonstration.module.css";
import { DemonstrationPast } from "./DemonstrationPast";
import { useDemonstration } from "./demonstration";

/** Says on every page that nothing here is real. */
export function DemonstrationBanner() {
  const t = useT();
  const demonstration = useDemonstration();
  if (!demonstration) return null;
  return (
    <aside className={style.banner} aria-label={t("app.demo.title")}>
      <p>{t("app.demo.banner", { company: demonstration.company })}</p>
      <DemonstrationPast demonstration={demonstration} />
    </aside>
  );
}
