import { Button, Input } from "antd";
import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { amountOf } from "@/lib/amount";
import { onEnter } from "@/lib/input";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { AmountField } from "@/ui/AmountField";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Amount } from "./Amount";
import style from "./MoneyPage.module.css";
import type { Pile } from "./money";

/** The accountant counts one technician's money: the sum due stands there, the sum counted is typed, a difference is explained. */
export function HandInForm({ pile }: { pile: Pile }) {
  const t = useT();
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const counted = amountOf(typed, language) ?? null;
  const [difference, setDifference] = useState("");
  const handIn = useCommand<{ takings: string[]; counted: number; difference?: string }>("/api/money/hand-ins", {
    refresh: ["/api/money"],
  });
  const differs = counted !== null && counted !== pile.sum;
  const send = () => {
    if (counted === null || (differs && !difference.trim())) return;
    handIn.send({
      takings: pile.takings.map(({ id }) => id),
      counted,
      difference: differs ? difference.trim() : undefined,
    });
  };
  return (
    <div className={style.count}>
      <span className={style.due}>
        {t("money.due")}{" "}
        <strong>
          <Amount of={{ amount: pile.sum, currency: pile.currency }} />
        </strong>
      </span>
      <AmountField label={t("money.counted")} value={typed} onChange={setTyped} onKeyDown={onEnter(send)} />
      {differs && (
        <Field label={t("money.difference")} hint={t("money.difference.hint")}>
          {(control) => (
            <Input
              {...control}
              maxLength={1000}
              value={difference}
              onChange={(e) => setDifference(e.target.value)}
              onKeyDown={onEnter(send)}
            />
          )}
        </Field>
      )}
      <Button
        type="primary"
        disabled={counted === null || (differs && !difference.trim())}
        loading={handIn.busy}
        onClick={send}
      >
        {t("money.receive")}
      </Button>
      <ProblemNote error={handIn.problem} />
    </div>
  );
}
