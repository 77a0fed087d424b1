import { useCallback } from "react";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import type { Answer, OwnField } from "./fields";

/** What a field is called, with the unit a number is given in; the server's files say the same. */
export const headingOf = ({ label, unit }: OwnField): string => (unit === null ? label : `${label} (${unit})`);

/** An answer in words, without its unit. */
export function useAnswerWords(): (field: OwnField | undefined, answer: Answer) => string {
  const t = useT();
  const language = useLanguage();
  return useCallback(
    (field: OwnField | undefined, answer: Answer) => {
      if (typeof answer === "boolean") return t(`ui.answer.${answer}`);
      if (typeof answer === "number") return answer.toLocaleString(language, { maximumFractionDigits: 6 });
      if (field?.kind === "choice") return field.choices.find(({ code }) => code === answer)?.words ?? answer;
      if (field?.kind === "day") {
        return new Date(`${answer}T00:00:00Z`).toLocaleDateString(language, { dateStyle: "medium", timeZone: "UTC" });
      }
      return answer;
    },
    [t, language],
  );
}
