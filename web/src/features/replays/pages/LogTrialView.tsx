import { useT } from "@/lib/text";
import { FoldingTable } from "@/ui/FoldingTable";
import { Spent } from "@/ui/Spent";
import { Time } from "@/ui/Time";
import type { Kept, LogTrial } from "./logs";
import style from "./Replay.module.css";

const figures = ["raised", "met", "metLate", "breached", "open", "ended", "undecided"] as const;

/** How the clauses of the draft would have been kept in a log, rule by rule. */
export function LogTrialView({ trial }: { trial: LogTrial }) {
  const t = useT();
  return (
    <>
      {trial.mistakes.length > 0 && (
        <>
          <p role="alert">{t("replays.logs.mistakes", { n: trial.mistakes.length + trial.further })}</p>
          <ul>
            {trial.mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </>
      )}
      {trial.neverSeen.map((name) => (
        <p key={name} className={style.faint}>
          {t("replays.logs.never", { name })}
        </p>
      ))}
      {trial.clauses.length > 0 && (
        <>
          <FoldingTable<Kept>
            rows={trial.clauses}
            keyOf={({ rule }) => rule}
            columns={[
              {
                heading: t("replays.logs.rule"),
                cell: ({ clause, rule }) => t("replays.clause", { clause, title: rule }),
              },
              ...figures.map((figure) => ({
                heading: t(`replays.logs.${figure}`),
                cell: (kept: Kept) => t("replays.logs.figure", { n: kept[figure] }),
                figure: true,
              })),
              { heading: t("replays.logs.median"), cell: ({ median }) => <Took seconds={median} />, figure: true },
              {
                heading: t("replays.logs.ninetieth"),
                cell: ({ ninetieth }) => <Took seconds={ninetieth} />,
                figure: true,
              },
            ]}
          />
          {trial.gates
            .filter(({ refused }) => refused > 0)
            .map(({ clause, rule, refused }) => (
              <p key={rule}>{t("replays.logs.gate", { clause, rule, n: refused })}</p>
            ))}
          <p className={style.faint}>
            {t("replays.logs.end")} <Time at={trial.end} mode="absolute" />
          </p>
        </>
      )}
    </>
  );
}

function Took({ seconds }: { seconds: number | null }) {
  return seconds === null ? "–" : <Spent minutes={Math.round(seconds / 60)} />;
}
