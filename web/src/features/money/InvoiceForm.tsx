import { Button, Input } from "antd";
import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { cleanCode, onEnter } from "@/lib/input";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./MoneyPage.module.css";
import type { Money, Unsettled } from "./money";

/** The number of the formal invoice made out for what is still owed. */
export function InvoiceForm({ job }: { job: Unsettled }) {
  const t = useT();
  const [number, setNumber] = useState("");
  const owed = { amount: Math.round((job.fee.amount - job.taken.amount) * 100) / 100, currency: job.fee.currency };
  const invoice = useCommand<{ amount: Money; number: string }>(`/api/money/jobs/${job.job}/invoices`, {
    refresh: ["/api/money"],
  });
  const send = () => number && invoice.send({ amount: owed, number });
  return (
    <div className={style.invoice}>
      <Input
        aria-label={t("money.invoice.number", { job: job.jobNumber })}
        placeholder={t("money.invoice.placeholder")}
        maxLength={60}
        value={number}
        onChange={(event) => setNumber(cleanCode(event.target.value))}
        onKeyDown={onEnter(send)}
      />
      <Button disabled={!number} loading={invoice.busy} onClick={send}>
        {t("money.invoice.record")}
      </Button>
      <ProblemNote error={invoice.problem} />
    </div>
  );
}
