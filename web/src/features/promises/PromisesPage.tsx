import { useIntl } from "react-intl";
import { useRead } from "@/api/hooks";
import { DutyList } from "@/features/duties/DutyList";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Figures } from "./Figures";
import style from "./Promises.module.css";
import { monthAfter, type Report } from "./report";
import { Weeks } from "./Weeks";
import { WorstClauses, WorstUnits } from "./Worst";

/** The director's page: the month's promises beside the last one's, where they were broken, and what burns now. The address holds month and unit. */
export default function PromisesPage() {
  const t = useT();
  const { formatDate } = useIntl();
  const language = useLanguage();
  const [query, change] = useQueryString();
  const { data, error } = useRead<Report>(
    "/api/obligations/promises",
    { month: query.month, unit: query.unit, language },
    { every: 60_000 },
  );
  if (!data) return <ProblemNote error={error} />;
  const named = (month: string) =>
    formatDate(`${month}-15T12:00:00Z`, { month: "long", year: "numeric", timeZone: "UTC" });
  const unit = data.choice.find((each) => each.id === data.unit) ?? data.choice[0];
  const last = monthAfter(data.month, -1);
  const all = (which: "late" | "today", n: number, shown: number) =>
    n > shown && (
      <Go className={style.all} href={`/promises/${which}${query.unit ? `?unit=${query.unit}` : ""}`}>
        {t("promises.all", { n })}
      </Go>
    );
  const nothing = data.now.kept + data.now.broken + data.before.kept + data.before.broken === 0;
  return (
    <article className={style.page}>
      <PageTitle
        title={t("promises.title", { month: named(data.month) })}
        note={unit?.name}
        actions={
          <div className={style.tools}>
            <Button kind="bare" onClick={() => change({ month: last })}>
              {t("promises.before", { month: named(last) })}
            </Button>
            {query.month && (
              <Button kind="bare" onClick={() => change({ month: undefined })}>
                {t("promises.now")}
              </Button>
            )}
            {data.choice.length > 1 && (
              <select
                aria-label={t("promises.unit")}
                value={data.unit ?? ""}
                onChange={(event) => change({ unit: event.target.value || undefined })}
              >
                <option value="">{t("promises.unit.all")}</option>
                {data.choice.map(({ id, name, depth }) => (
                  <option key={id} value={id}>
                    {`${" ".repeat(depth)}${name}`}
                  </option>
                ))}
              </select>
            )}
            <Button onClick={() => window.print()}>{t("promises.print")}</Button>
          </div>
        }
      />
      <ProblemNote error={error} />
      <Figures report={data} last={named(last)} />
      {nothing ? (
        <EmptyState title={t("promises.empty")}>{t("promises.empty.text")}</EmptyState>
      ) : (
        <>
          <Weeks weeks={data.weeks} />
          <div className={style.columns}>
            <WorstClauses report={data} last={named(last)} />
            <WorstUnits report={data} last={named(last)} unit={(id) => change({ unit: id })} />
          </div>
        </>
      )}
      <DutyList
        title={t("promises.today")}
        duties={data.burning.urgent}
        count={data.burning.today}
        whose
        all={all("today", data.burning.today, data.burning.urgent.length)}
      />
      <DutyList
        title={t("promises.late")}
        duties={data.burning.latest}
        count={data.burning.late}
        whose
        all={all("late", data.burning.late, data.burning.latest.length)}
      />
    </article>
  );
}
