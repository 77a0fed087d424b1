import { useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import { type Answer, answersOf, type OwnField, useOwnFields } from "../../fields/fields";
import { headingOf, useAnswerWords } from "../../fields/words";
import { useScript } from "../desk/Script";
import type { Correction } from "../types";
import style from "./CasePage.module.css";

const read = (field: OwnField, text: string): Answer => answersOf([field], { [field.id]: text })[field.id] ?? text;

/** What a correction changed: what stood there, struck out, and what stands there now. */
export function Changes({ of }: { of: Correction }) {
  const t = useT();
  const symptoms = useScript()?.symptoms ?? [];
  const fields = useOwnFields("call-register");
  const answer = useAnswerWords();
  const ownOf = (field: string) => fields.find(({ id }) => field === `own.${id}`);
  const called = (field: string) => {
    const own = ownOf(field);
    if (own) return headingOf(own);
    return field.startsWith("own.") ? field.slice("own.".length) : t(`calls.corrected.${field}`);
  };
  const words = (field: string, value: string | null) => {
    if (value === null) return t("calls.correct.none");
    if (field === "receivedAt") return <Time at={value} mode="absolute" />;
    if (field === "channel") return t(`calls.channel.${value}`);
    if (field === "urgent") return t(value === "true" ? "calls.correct.yes" : "calls.correct.no");
    if (field === "symptom") return symptoms.find(({ code }) => code === value)?.name ?? value;
    const own = ownOf(field);
    if (own) return answer(own, read(own, value));
    return value;
  };
  return (
    <ul className={style.changes}>
      {of.changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={style.faint}>{called(field)}</span> <del>{words(field, before)}</del> →{" "}
          <ins>{words(field, after)}</ins>
        </li>
      ))}
    </ul>
  );
}
