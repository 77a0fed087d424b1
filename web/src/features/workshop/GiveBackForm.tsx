import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemLine, type ItemView, stale } from "./item";
import style from "./Workshop.module.css";

/** The customer has the goods back against the receipt, or without it if whoever may consents. */
export function GiveBackForm({ line }: { line: ItemLine }) {
  const t = useT();
  const may = useMay();
  const [recovered, setRecovered] = useState(true);
  const giveBack = useCommand<{ receiptRecovered: boolean }, ItemView>(`/api/workshop/items/${line.id}/returned`, {
    refresh: stale,
  });
  const consent = useCommand<{ kind: string }>(`/api/jobs/${line.job}/approvals`, { refresh: stale });
  return (
    <section className={style.form}>
      <h2>{t("workshop.return.title")}</h2>
      <label className={style.check}>
        <input type="checkbox" checked={recovered} onChange={(event) => setRecovered(event.currentTarget.checked)} />
        {t("workshop.return.receipt", { receipt: line.receipt })}
      </label>
      {!recovered && (
        <>
          <p className={style.small}>{t("workshop.return.lost")}</p>
          {may("document.correct") && (
            <Button busy={consent.busy} disabled={consent.done} onClick={() => consent.send({ kind: "receipt-lost" })}>
              {t("workshop.return.consent")}
            </Button>
          )}
        </>
      )}
      <ProblemNote error={consent.problem ?? giveBack.problem} />
      <Button kind="main" busy={giveBack.busy} onClick={() => giveBack.send({ receiptRecovered: recovered })}>
        {t("workshop.return.send")}
      </Button>
    </section>
  );
}
