import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import type { JobView } from "../../workorders/job";
import style from "../../workorders/tech/Work.module.css";
import type { ItemLine } from "../item";
import { HandBack } from "./HandBack";
import { Receipt } from "./Receipt";
import { TakeInForm } from "./TakeInForm";

/** Goods the technician took along: the receipt for them, where they are, and giving them back. */
export function Goods({ view, onChanged }: { view: JobView; onChanged: () => void }) {
  const t = useT();
  const { id, result, takenIn } = view.line;
  const items = useRead<ItemLine[]>(takenIn || result === "taken-away" ? "/api/workshop/items" : undefined, {
    job: id,
  });
  if (items.error) return <ProblemNote error={items.error} />;
  const item = items.data?.[0];
  if (!items.data || (!item && !takenIn)) return null;
  if (!item) return <TakeInForm view={view} onDone={onChanged} />;
  return (
    <>
      <section className={style.panel}>
        <h2>{t("workshop.tech.goods")}</h2>
        <p>
          {item.number ?? t("workshop.tech.unregistered")} · {t(`workshop.tech.state.${item.state}`)}
        </p>
        <a href={`/workshop/${item.id}`}>{t("workshop.tech.bench")}</a>
      </section>
      {item.state !== "out" && <Receipt item={item.id} />}
      {item.state === "ready" && <HandBack item={item} onDone={onChanged} />}
    </>
  );
}
