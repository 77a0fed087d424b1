import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { now } from "@/lib/now";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { MonthChoice, useMonthName } from "./MonthChoice";
import { shifted, type UnitLine } from "./month";
import style from "./Supervision.module.css";

/** The units of which anything was asked in a month, and which of them have their supervision report. The address holds the month. */
export default function UnitsPage() {
  const t = useT();
  const named = useMonthName();
  const [query, change] = useQueryString();
  const last = shifted(new Date(now()).toISOString().slice(0, 7), -1);
  const month = query.month ?? last;
  const { data, error } = useRead<UnitLine[]>("/api/supervision/reports", { month });
  return (
    <div className={style.page}>
      <PageTitle
        title={t("supervision.units.title", { month: named(month) })}
        actions={
          <>
            <MonthChoice month={month} last={last} onChange={(chosen) => change({ month: chosen })} />
            <Go href="/supervision/checks">{t("supervision.checks.title")}</Go>
          </>
        }
      />
      <ProblemNote error={error} />
      {data?.length === 0 && (
        <EmptyState title={t("supervision.units.empty")}>{t("supervision.units.empty.detail")}</EmptyState>
      )}
      <ul className={style.units}>
        {data?.map((each) => (
          <li key={each.unit} data-made={each.madeAt !== null}>
            <Go href={`/supervision/${each.unit}?month=${month}`}>{each.name}</Go>
            <span>
              {each.madeAt ? (
                <>
                  {t("supervision.made", { by: each.madeBy ?? "" })} <Time at={each.madeAt} />
                </>
              ) : (
                t("supervision.none")
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
