import { useRead } from "@/api/hooks";
import { PaperFrame } from "@/features/documents/PaperFrame";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath, useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Figures, Worst } from "./Figures";
import { MakeReport } from "./MakeReport";
import { MonthChoice, useMonthName } from "./MonthChoice";
import type { Month } from "./month";
import style from "./Supervision.module.css";

/** How a unit kept the regulation in a month, and the report on it: made and signed here, and as it stands since. The address holds the month. */
export default function MonthPage() {
  const t = useT();
  const named = useMonthName();
  const language = useLanguage();
  const unit = usePath("unit");
  const [query, change] = useQueryString();
  const { data, error } = useRead<Month>(`/api/supervision/reports/${unit}`, { month: query.month, language });
  if (!data) return <ProblemNote error={error} />;
  const { figures, report } = data;
  return (
    <div className={style.page}>
      <PageTitle
        title={t("supervision.month.title", { unit: data.name, month: named(data.month) })}
        note={
          data.madeAt ? (
            <>
              {t("supervision.made", { by: data.madeBy ?? "" })} <Time at={data.madeAt} />
            </>
          ) : (
            t("supervision.none")
          )
        }
        actions={
          <>
            <MonthChoice month={data.month} last={data.last} onChange={(chosen) => change({ month: chosen })} />
            <Go href={`/supervision?month=${data.month}`}>{t("supervision.units")}</Go>
          </>
        }
      />
      {figures.lines.length === 0 ? (
        <EmptyState title={t("supervision.empty")}>{t("supervision.empty.detail")}</EmptyState>
      ) : (
        <>
          <Worst lines={figures.worst} />
          <Figures month={data} />
        </>
      )}
      {data.mayMake && <MakeReport key={data.seen} month={data} />}
      {report && (
        <section>
          <p>
            {t("supervision.frozen")} <Go href={`/papers/${report.id}`}>{report.number}</Go>
          </p>
          <PaperFrame id={report.id} content={report.content} title={report.number} />
        </section>
      )}
    </div>
  );
}
