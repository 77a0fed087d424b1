import { useRead } from "@/api/hooks";
import { T } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import style from "./CallDesk.module.css";

/** What the regulation has the clerk say and ask at intake, in order; its list of symptoms, and the company's own behind it. */
export interface DeskScript {
  lines: { id: string; text: string; language: string; pack: string; clause: string }[];
  symptoms: { code: string; name: string; productLine: string | null }[];
}

export const useScript = () => useRead<DeskScript>("/api/desk/script").data;

/** The sentence to say now, in big type; a regulation with fewer sentences than steps repeats its last. */
export function Script({ script, step }: { script: DeskScript | undefined; step: number }) {
  const line = script?.lines[Math.min(step, script.lines.length - 1)];
  if (!line) return null;
  return (
    <section className={style.script} aria-live="polite">
      <h2>
        <T id="calls.desk.script" /> <ClauseChip pack={line.pack} clause={line.clause} />
      </h2>
      <p lang={line.language}>{line.text}</p>
    </section>
  );
}
