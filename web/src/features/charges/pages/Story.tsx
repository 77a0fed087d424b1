import { useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import type { Charge } from "../charge";
import style from "./Charge.module.css";

interface Step {
  key: string;
  at: string;
  who?: string | null;
  words?: string | null;
}

/** What became of it, in order; people's reasons in their own words. */
export function Story({ charge }: { charge: Charge }) {
  const t = useT();
  const settled = charge.state === "dropped" || charge.state === "withdrawn" ? charge.state : "confirmed";
  const steps: (Step | false)[] = [
    { key: "proposed", at: charge.proposedAt },
    charge.decidedAt !== null && {
      key: settled,
      at: charge.decidedAt,
      who: charge.decidedBy,
      words: settled === "dropped" ? charge.reason : null,
    },
    charge.agreedAt !== null && { key: "agreed", at: charge.agreedAt },
    charge.appealedAt !== null && { key: "appealed", at: charge.appealedAt, words: charge.appealReason },
    charge.reviewedAt !== null && {
      key: charge.state === "lifted" ? "lifted" : "reviewed",
      at: charge.reviewedAt,
      who: charge.reviewedBy,
      words: charge.answer ?? charge.reason,
    },
  ];
  return (
    <ol className={style.story}>
      {steps
        .filter((step) => step !== false)
        .map((step) => (
          <li key={step.key}>
            <Time at={step.at} /> {t(`charges.step.${step.key}`)}
            {step.who && ` · ${step.who}`}
            {step.words && <q className={style.words}>{step.words}</q>}
          </li>
        ))}
    </ol>
  );
}
