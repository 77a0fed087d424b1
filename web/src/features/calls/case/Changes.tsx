import { useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import { useScript } from "../desk/Script";
import type { Correction } from "../types";
import style from "./CasePage.module.css";

/** What a correction changed: what stood there, struck out, and what stands there now. */
export function Changes({ of }: { of: Correction }) {
  const t = useT();
  const symptoms = useScript()?.symptoms ?? [];
  const words = (field: string, value: string | null) => {
    if (value === null) return t("calls.correct.none");
    if (field === "receivedAt") return <Time at={value} mode="absolute" />;
    if (field === "channel") return t(`calls.channel.${value}`);
    if (field === "urgent") return t(value === "true" ? "calls.correct.yes" : "calls.correct.no");
    if (field === "symptom") return symptoms.find(({ code }) => code === value)?.name ?? value;
    return value;
  };
  return (
    <ul className={style.changes}>
      {of.changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={style.faint}>{t(`calls.corrected.${field}`)}</span> <del>{words(field, before)}</del> →{" "}
          <ins>{words(field, after)}</ins>
        </li>
      ))}
    </ul>
  );
}
