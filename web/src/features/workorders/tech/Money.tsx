import { useState } from "react";
import { useIntl } from "react-intl";
import { useRead } from "@/api/hooks";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import type { JobView } from "../job";
import { report } from "./outbox";
import { Section } from "./Section";
import style from "./Work.module.css";

const methods = ["cash", "wechat-pay", "alipay", "card", "transfer"] as const;

interface Line {
  kind: string;
  amount: { amount: number; currency: string };
}

/** What the customer still owes for the job: taken on the spot (S3-014). */
export function Money({ view }: { view: JobView }) {
  const t = useT();
  const intl = useIntl();
  const [method, setMethod] = useState<(typeof methods)[number]>("cash");
  const lines = useRead<Line[]>(`/api/money/jobs/${view.line.id}`);
  const { fee } = view.line;
  if (!fee || fee.amount === 0 || !lines.data) return null;
  const written = (amount: number) => intl.formatNumber(amount, { style: "currency", currency: fee.currency });
  const taken = lines.data.filter(({ kind }) => kind === "taken").reduce((sum, { amount }) => sum + amount.amount, 0);
  const owed = Math.round((fee.amount - taken) * 100) / 100;
  const take = () =>
    void report({
      path: `/api/money/jobs/${view.line.id}/takings`,
      body: { amount: { amount: owed, currency: fee.currency }, method, happened: new Date(now()).toISOString() },
    }).then(() => lines.refetch());
  return (
    <Section title={t("workorders.tech.money")} note={owed > 0 ? written(owed) : ""}>
      {taken > 0 && <p role="status">{t("workorders.tech.money.taken", { amount: written(taken) })}</p>}
      {owed > 0 && (
        <>
          <fieldset className={style.choices}>
            <legend>{t("workorders.tech.money.how")}</legend>
            {methods.map((each) => (
              <label key={each}>
                <input type="radio" name="method" checked={method === each} onChange={() => setMethod(each)} />
                {t(`workorders.tech.money.method.${each}`)}
              </label>
            ))}
          </fieldset>
          <Button wide onClick={take}>
            {t("workorders.tech.money.take", { amount: written(owed) })}
          </Button>
        </>
      )}
    </Section>
  );
}
