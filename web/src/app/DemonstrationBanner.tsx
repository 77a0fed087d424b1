import { useNow } from "@/lib/now";
import { T, useT } from "@/lib/text";
import { Time } from "@/ui/Time";
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
      <Today />
    </aside>
  );
}

/** Which day it is there, where the company was told at an earlier start and its clock stands behind by days. */
function Today() {
  const now = useNow();
  if (Math.abs(Date.now() - now) < 12 * 3_600_000) return null;
  return (
    <p>
      <T id="app.demo.behind" values={{ day: <Time key="day" at={new Date(now).toISOString()} mode="day" /> }} />
    </p>
  );
}
