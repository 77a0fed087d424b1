import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import style from "./Promises.module.css";
import { type Kept, type OfClause, type Report, share } from "./report";
import { Share } from "./Share";

interface Props {
  report: Report;
  /** What the month before is called. */
  last: string;
}

/** The clauses that were broken most often, each leading to the obligations behind the figure. */
export function WorstClauses({ report, last }: Props) {
  const t = useT();
  const behind = ({ pack, clause }: OfClause, status: string) => {
    const query = new URLSearchParams({ edition: pack, status, from: report.from, to: report.to });
    if (report.unit) query.set("unit", report.unit);
    return `/regulation/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}/kept?${query}`;
  };
  if (report.clauses.length === 0) return <p className={style.faint}>{t("promises.clauses.none")}</p>;
  return (
    <section>
      <h2>{t("promises.clauses")}</h2>
      <ul className={style.lines}>
        {report.clauses.map((each) => (
          <li key={`${each.pack} ${each.clause}`}>
            <span className={style.name}>
              <ClauseChip pack={each.pack} clause={each.clause} version={each.version} /> {each.title}
            </span>
            <Bar of={each.now} />
            <span className={style.counts}>
              <Go href={behind(each, "MET_LATE")}>{t("promises.met-late")}</Go>{" "}
              <Go href={behind(each, "LATE")}>{t("promises.still-late")}</Go>
              <span>
                {t("promises.broken", { n: each.now.broken })} ·{" "}
                {t("promises.last-broken", { month: last, n: each.before.broken })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The units, the one that broke the largest share first; a unit leads to its own page of the same kind. */
export function WorstUnits({ report, last, unit }: Props & { unit: (id: string) => void }) {
  const t = useT();
  if (report.units.length === 0) return null;
  return (
    <section>
      <h2>{t("promises.units")}</h2>
      <ul className={style.lines}>
        {report.units.map((each) => (
          <li key={each.unit}>
            <span className={style.name}>
              {each.name ? (
                <Button kind="bare" onClick={() => unit(each.unit)}>
                  {each.name}
                </Button>
              ) : (
                t("promises.unit.closed")
              )}
            </span>
            <Bar of={each.now} />
            <span className={style.counts}>
              <span>
                {t("promises.last", { month: last })} <Share of={each.before} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The share kept as a length, and in figures beside it. */
function Bar({ of }: { of: Kept }) {
  const part = share(of);
  return (
    <span className={style.share}>
      <span className={style.track} aria-hidden>
        {part !== undefined && <i className={style.kept} style={{ width: `${100 * part}%` }} />}
        {part !== undefined && part < 1 && <i className={style.broken} style={{ width: `${100 * (1 - part)}%` }} />}
      </span>
      <Share of={of} />
    </span>
  );
}
