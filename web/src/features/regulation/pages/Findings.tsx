import { useT } from "@/lib/text";
import style from "./Drafts.module.css";
import type { Finding } from "./types";

/** What the reader finds, most of it one click from where it is. */
export function Findings({ findings, onGo }: { findings: Finding[]; onGo: (finding: Finding) => void }) {
  const t = useT();
  const errors = findings.filter(({ severity }) => severity === "error");
  const overruled = findings.filter(({ severity }) => severity === "overruled");
  const red = errors.length + overruled.length > 0;
  return (
    <details className={style.findings} open={red} data-errors={red}>
      <summary>
        {t("regulation.drafts.findings", {
          errors: errors.length,
          warnings: findings.length - errors.length - overruled.length,
        })}
        {overruled.length > 0 && `, ${t("regulation.drafts.overruled", { n: overruled.length })}`}
      </summary>
      <ul>
        {findings.map((finding) => (
          <li
            key={[finding.file, finding.line, finding.column, finding.code, finding.message].join(" ")}
            data-severity={finding.severity}
          >
            <button type="button" onClick={() => onGo(finding)}>
              {finding.file}:{finding.line}
              {finding.clause && ` · § ${finding.clause}`}
              {finding.rule && ` · ${finding.rule}`}
            </button>
            <p>
              {finding.message} <span className={style.faint}>{finding.remedy}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
