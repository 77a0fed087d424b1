import style from "./Drafts.module.css";
import type { Finding, Span } from "./types";

/** What is amiss, right where it is. */
export function Mistakes({ id, findings }: { id?: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div id={id} className={style.mistakes}>
      {findings.map((finding) => (
        <p
          key={`${finding.line} ${finding.column} ${finding.code} ${finding.message}`}
          data-severity={finding.severity}
          className={style.mistake}
        >
          {finding.message} {finding.remedy}
        </p>
      ))}
    </div>
  );
}

/** Whether what is amiss stands in a key of a rule, or in a figure; what a rule lacks stands in none. */
export function isAbout({ file, line, column }: Finding, { at }: { at: Span }): boolean {
  const begun = line > at.line || (line === at.line && column >= at.column);
  const over = line > at.endLine || (line === at.endLine && column >= at.endColumn);
  return file === "regulation.yaml" && begun && !over;
}
