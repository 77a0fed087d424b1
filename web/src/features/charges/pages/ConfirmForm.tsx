import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { amountOf, amountTyped } from "@/lib/amount";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { AmountField } from "@/ui/AmountField";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type Charge, stale } from "../charge";
import style from "./Charge.module.css";

interface Decision {
  amount: number | null;
  measure: string | null;
  inKind: boolean;
}

/** Confirms a proposal; where the clause leaves the sum or the measure to a person, inside its bounds. */
export function ConfirmForm({ charge }: { charge: Charge }) {
  const t = useT();
  const { rule } = charge;
  const language = useLanguage();
  const [amount, setAmount] = useState(() => amountTyped(rule.suggested, language));
  const [measure, setMeasure] = useState("");
  const [inKind, setInKind] = useState(false);
  const confirm = useCommand<Decision>(`/api/charges/${charge.id}/confirm`, { refresh: stale });
  const wrong = (field: string) => (confirm.problem instanceof Problem ? confirm.problem.field(field) : undefined);
  const sum = rule.asked && charge.unit !== "measure";
  return (
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.send({
          amount: sum ? (amountOf(amount, language) ?? null) : null,
          measure: measure || null,
          inKind,
        });
      }}
    >
      <h2>{t("charges.confirm.title")}</h2>
      {rule.missing.length > 0 && <p>{t("charges.missing", { forms: rule.missing.join(", ") })}</p>}
      {sum && (
        <AmountField
          label={t("charges.column.amount")}
          wrong={wrong("amount")}
          min={rule.min ?? undefined}
          max={rule.max ?? undefined}
          value={amount}
          onChange={setAmount}
        />
      )}
      {rule.measures.length > 0 && (
        <Field label={t("charges.measure")} wrong={wrong("measure")}>
          {(control) => (
            <select {...control} value={measure} onChange={(event) => setMeasure(event.currentTarget.value)}>
              <option value="" />
              {rule.measures.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {rule.orInKind && (
        <label>
          <input type="checkbox" checked={inKind} onChange={(event) => setInKind(event.currentTarget.checked)} />{" "}
          {t("charges.in-kind.done")}
        </label>
      )}
      <ProblemNote error={confirm.problem} />
      <Button type="submit" kind="main" busy={confirm.busy}>
        {t("charges.confirm")}
      </Button>
    </form>
  );
}
