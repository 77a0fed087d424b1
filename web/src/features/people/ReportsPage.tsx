import { useRead } from "@/api/hooks";
import { useSession } from "@/app/session";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { DayPicker } from "@/ui/DayPicker";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { MadeReport } from "./MadeReport";
import { MakeReport } from "./MakeReport";
import style from "./Reports.module.css";
import type { UnitDay, UnitLine } from "./report";
import { Technicians } from "./Technicians";
import { Units } from "./Units";

/** The daily reports of a unit on a day, as its director, its manager and the service department need them. The address holds both. */
export default function ReportsPage() {
  const t = useT();
  const { unit: own } = useSession();
  const [query, setQuery] = useQueryString();
  const day = query.day ? { day: query.day } : undefined;
  const units = useRead<UnitLine[]>("/api/reports/units", day);
  const unit =
    query.unit ?? (units.data?.some((line) => line.unit === own) ? own : (units.data?.[0]?.unit ?? undefined));
  const read = useRead<UnitDay>(units.data ? "/api/reports/day" : undefined, { ...day, unit });
  const view = read.data;
  if (!view) return <ProblemNote error={units.error ?? read.error} />;
  return (
    <>
      <PageTitle
        title={t("people.desk.title", { unit: view.name })}
        note={t("people.desk.note", {
          reported: view.reported.length,
          all: view.reported.length + view.missing.length,
        })}
        actions={view.ownDays && <Go href="/tech/report">{t("people.own-link")}</Go>}
      />
      <DayPicker day={view.day} today={view.today} onChange={(chosen) => setQuery({ day: chosen })} />
      {(units.data?.length ?? 0) > 1 && (
        <Units lines={units.data ?? []} chosen={view.unit} onChoose={(chosen) => setQuery({ unit: chosen })} />
      )}
      <section className={style.section}>
        <h2>{t("people.technicians")}</h2>
        {view.reported.length === 0 ? (
          <EmptyState title={t("people.empty")}>{t("people.empty.text")}</EmptyState>
        ) : (
          <Technicians reported={view.reported} />
        )}
        {view.missing.length > 0 && (
          <p className={style.missing}>
            ▲ {t("people.missing", { n: view.missing.length })} {view.missing.join(" · ")}
          </p>
        )}
      </section>
      {view.mayMake && <MakeReport key={`${view.unit}${view.day}`} view={view} />}
      {view.made.map((made) => (
        <MadeReport key={made.report} made={made} view={view} />
      ))}
    </>
  );
}
