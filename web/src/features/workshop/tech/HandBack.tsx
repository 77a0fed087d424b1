import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "../../workorders/tech/Work.module.css";
import { type ItemLine, type ItemView, stale } from "../item";

/** Back at the customer's: the receipt is recovered, the goods are handed over. */
export function HandBack({ item, onDone }: { item: ItemLine; onDone: () => void }) {
  const t = useT();
  const [recovered, setRecovered] = useState(true);
  const giveBack = useCommand<{ receiptRecovered: boolean }, ItemView>(`/api/workshop/items/${item.id}/returned`, {
    refresh: stale,
    onDone,
  });
  return (
    <section className={style.panel}>
      <h2>{t("workshop.tech.return")}</h2>
      <label className={style.check}>
        <input type="checkbox" checked={recovered} onChange={(event) => setRecovered(event.currentTarget.checked)} />
        {t("workshop.tech.return.receipt", { receipt: item.receipt })}
      </label>
      {!recovered && <p>{t("workshop.tech.return.lost")}</p>}
      <ProblemNote error={giveBack.problem} />
      <Button kind="main" wide busy={giveBack.busy} onClick={() => giveBack.send({ receiptRecovered: recovered })}>
        {t("workshop.tech.return.send")}
      </Button>
    </section>
  );
}
