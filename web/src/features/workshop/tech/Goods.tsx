import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import type { JobView } from "../../workorders/job";
import type { Waiting } from "../../workorders/tech/outbox";
import style from "../../workorders/tech/Work.module.css";
import type { ItemLine } from "../item";
import { HandBack } from "./HandBack";
import { Receipt } from "./Receipt";
import { TakeInForm } from "./TakeInForm";

interface Props {
  view: JobView;
  waiting: readonly Waiting[];
  onChanged: () => void;
}

/** Goods the technician took along: the receipt for them, where they are, and giving them back. */
export function Goods({ view, waiting, onChanged }: Props) {
  const t = useT();
  const { id, result, takenIn } = view.line;
  const items = useRead<ItemLine[]>(takenIn || result === "taken-away" ? "/api/workshop/items" : undefined, {
    job: id,
  });
  // That they were taken along may itself still wait on the phone.
  const leaving = waiting.some(({ visit, body }) => visit === view.line.visit && body.result === "taken-away");
  if (leaving) return <TakeInForm view={view} waiting={waiting} />;
  if (items.error) return <ProblemNote error={items.error} />;
  const item = items.data?.[0];
  if (!items.data || (!item && !takenIn)) return null;
  if (!item) return <TakeInForm view={view} waiting={waiting} />;
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
