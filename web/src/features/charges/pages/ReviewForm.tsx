import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { amountOf } from "@/lib/amount";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { AmountField } from "@/ui/AmountField";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type Charge, stale } from "../charge";
import style from "./Charge.module.css";

const outcomes = ["UPHELD", "REDUCED", "LIFTED"] as const;
type Outcome = (typeof outcomes)[number];

interface Review {
  outcome: Outcome;
  amount: number | null;
  answer: string;
}

/** Answers an appeal: it stays, less is charged, or nothing. */
export function ReviewForm({ charge }: { charge: Charge }) {
  const t = useT();
  const [outcome, setOutcome] = useState<Outcome>("UPHELD");
  const language = useLanguage();
  const [amount, setAmount] = useState("");
  const [answer, setAnswer] = useState("");
  const review = useCommand<Review>(`/api/charges/${charge.id}/review`, { refresh: stale });
  const wrong = (field: string) => (review.problem instanceof Problem ? review.problem.field(field) : undefined);
  const offered = charge.amount === null ? outcomes.filter((each) => each !== "REDUCED") : outcomes;
  return (
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        review.send({ outcome, amount: outcome === "REDUCED" ? (amountOf(amount, language) ?? null) : null, answer });
      }}
    >
      <h2>{t("charges.review.title")}</h2>
      <fieldset className={style.choices}>
        <legend>{t("charges.outcome")}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input type="radio" name="outcome" checked={outcome === each} onChange={() => setOutcome(each)} />{" "}
            {t(`charges.outcome.${each}`)}
          </label>
        ))}
      </fieldset>
      {outcome === "REDUCED" && (
        <AmountField
          label={t("charges.from-now-on")}
          wrong={wrong("amount")}
          max={charge.amount ?? undefined}
          required
          value={amount}
          onChange={setAmount}
        />
      )}
      <AreaField
        label={t("charges.answer")}
        value={answer}
        onChange={setAnswer}
        maxLength={2000}
        wrong={wrong("answer")}
      />
      <ProblemNote error={review.problem} />
      <Button type="submit" kind="main" busy={review.busy} disabled={!answer.trim()}>
        {t("charges.review")}
      </Button>
    </form>
  );
}
