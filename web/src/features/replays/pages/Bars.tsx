import { useT } from "@/lib/text";
import style from "./Replay.module.css";
import type { ClauseResult, Count } from "./replay";

const parts = ["met", "metLate", "open", "late", "waived", "cancelled"] as const;

/** Before and after, one bar each: as long as what was asked, divided by how it was kept. */
export function Bars({ clause, most }: { clause: ClauseResult; most: number }) {
  const t = useT();
  return (
    <div className={style.bars}>
      <Bar name={t("replays.before")} count={clause.before} most={most} />
      <Bar name={t("replays.after")} count={clause.after} most={most} />
    </div>
  );
}

function Bar({ name, count, most }: { name: string; count: Count; most: number }) {
  const t = useT();
  const there = parts.filter((part) => count[part] > 0);
  return (
    <div className={style.barLine}>
      <span className={style.side}>{name}</span>
      <div className={style.bar} aria-hidden style={{ width: `${(count.raised / Math.max(1, most)) * 100}%` }}>
        {there.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: count[part] }} />
        ))}
      </div>
      <span className={style.figures}>
        {there.length === 0
          ? t("replays.none")
          : there.map((part) => t(`replays.count.${part}`, { n: count[part] })).join(" · ")}
      </span>
    </div>
  );
}
