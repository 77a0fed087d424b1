import { useState } from "react";
import { useIntl } from "react-intl";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import type { JobView } from "../job";
import { Section } from "./Section";
import style from "./Work.module.css";

/** What the customer pays, as it is fixed before the signature. */
export function Fee({ view, open }: { view: JobView; open: boolean }) {
  const t = useT();
  const intl = useIntl();
  const written = (amount: number | null) => (amount === null ? "" : String(amount));
  const [labour, setLabour] = useState(written(view.costs.labour));
  const [material, setMaterial] = useState(written(view.costs.material));
  const [travel, setTravel] = useState(written(view.costs.travel));
  const price = useCommand<object, JobView>(`/api/jobs/${view.line.id}/costs`, {
    refresh: [`/api/jobs/${view.line.id}`],
  });
  const amount = (typed: string) => (typed === "" ? null : Number(typed));
  const fee = view.line.fee;
  return (
    <Section
      title={t("workorders.tech.fee")}
      note={fee ? intl.formatNumber(fee.amount, { style: "currency", currency: fee.currency }) : ""}
    >
      {view.line.payment && <p>{t(`workorders.payment.${view.line.payment}`)}</p>}
      {open && (
        <form
          className={style.form}
          onSubmit={(event) => {
            event.preventDefault();
            price.send({ labour: amount(labour), material: amount(material), travel: amount(travel) });
          }}
        >
          <TextField label={t("workorders.fee.labour")} value={labour} inputMode="decimal" code onChange={setLabour} />
          <TextField
            label={t("workorders.fee.material")}
            value={material}
            inputMode="decimal"
            code
            onChange={setMaterial}
          />
          <TextField label={t("workorders.fee.travel")} value={travel} inputMode="decimal" code onChange={setTravel} />
          <ProblemNote error={price.problem} />
          <Button type="submit" wide busy={price.busy}>
            {t("workorders.fee.save")}
          </Button>
        </form>
      )}
    </Section>
  );
}
