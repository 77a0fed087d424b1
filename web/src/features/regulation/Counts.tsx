import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { lasting } from "./lasting";
import style from "./Regulation.module.css";
import type { ClauseView, Count } from "./types";

const shown = [
  ["met", "MET"],
  ["metLate", "MET_LATE"],
  ["open", "OPEN"],
  ["late", "LATE"],
  ["waived", "WAIVED"],
  ["cancelled", "CANCELLED"],
] as const;

/** How the clause was kept; every figure leads to the obligations behind it. */
export function Counts({ clause, count, days }: { clause: ClauseView; count: Count | undefined; days: string }) {
  const t = useT();
  const demands = clause.rules.some((rule) => rule.kind === "obligation" && rule.state === "runs");
  if (!count) return demands ? <p className={style.faint}>{t("regulation.count.none")}</p> : null;
  const behind = (status?: string) =>
    `/regulation/${encodeURIComponent(clause.pack)}/${encodeURIComponent(clause.clause)}/kept?${new URLSearchParams({ days, ...(status ? { status } : {}) })}`;
  return (
    <ul className={style.counts}>
      <li>
        <Go href={behind()}>{t("regulation.count.raised", { n: count.raised })}</Go>
      </li>
      {shown
        .filter(([key]) => count[key] > 0)
        .map(([key, status]) => (
          <li key={key} data-status={key}>
            <Go href={behind(status)}>{t(`regulation.count.${key}`, { n: count[key] })}</Go>
          </li>
        ))}
      {count.median !== null && count.ninetieth !== null && (
        <li>
          {t("regulation.count.used", { median: lasting(t, count.median), ninetieth: lasting(t, count.ninetieth) })}
        </li>
      )}
    </ul>
  );
}
