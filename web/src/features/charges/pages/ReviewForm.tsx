import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, Field } from "@/ui/Field";
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
        review.send({ outcome, amount: outcome === "REDUCED" && amount !== "" ? Number(amount) : null, answer });
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
        <Field label={t("charges.from-now-on")} wrong={wrong("amount")}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="decimal"
              step="0.01"
              min={0}
              max={charge.amount ?? undefined}
              required
              value={amount}
              onChange={(event) => setAmount(event.currentTarget.value)}
            />
          )}
        </Field>
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
