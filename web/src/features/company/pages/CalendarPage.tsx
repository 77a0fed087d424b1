import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useNow } from "@/lib/now";
import { usePath, useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { dayIn } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { usePackNames } from "../../regulation/names";
import { CalendarForm } from "./CalendarForm";
import { ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { type CalendarContent, isDeclared, type Keeper, type Revision, slotsText, weekdays } from "./calendar";
import { ImportDays } from "./ImportDays";
import { useUnits } from "./read";
import { YearPicture } from "./YearPicture";

/** A working calendar: its year as a picture, its weeks, amending it, holidays from a file, its revisions, who keeps it. */
export default function CalendarPage() {
  const t = useT();
  const may = useMay();
  const now = useNow();
  const id = usePath("id");
  const [query, setQuery] = useQueryString();
  const names = usePackNames();
  const [doing, setDoing] = useState<"amend" | "import">();
  const { data: calendar, error } = useRead<Revision>(`/api/calendars/${id}`);
  if (!calendar) return <ProblemNote error={error} />;
  const { content } = calendar;
  const today = dayIn(now, content.zone);
  const year = Number(query.year ?? today.slice(0, 4));
  const mayAmend = may("calendar.edit") && !isDeclared(calendar);
  const end = () => setDoing(undefined);
  return (
    <div className={style.page}>
      <PageTitle
        title={isDeclared(calendar) ? names.calendars(content.name) : content.name}
        note={`${content.zone} · ${t("company.calendar.revision-n", { n: calendar.revision })}`}
        actions={
          <>
            {mayAmend && !doing && (
              <>
                <Button kind="main" onClick={() => setDoing("amend")}>
                  {t("company.calendar.amend")}
                </Button>
                <Button onClick={() => setDoing("import")}>{t("company.import.title")}</Button>
              </>
            )}
            <Go href="/company/calendars">{t("company.calendars.title")}</Go>
          </>
        }
      />
      {doing === "amend" && <CalendarForm key={calendar.revision} calendar={calendar} year={year} onEnd={end} />}
      {doing === "import" && <ImportDays calendar={calendar} onEnd={end} />}
      {doing !== "amend" && (
        <YearPicture
          calendar={content}
          year={year}
          today={today}
          onYear={(chosen) => setQuery({ year: String(chosen) })}
        />
      )}
      <Weeks content={content} />
      <Keepers calendar={calendar} mayAmend={mayAmend} />
      <Revisions id={id} />
    </div>
  );
}

function Weeks({ content }: { content: CalendarContent }) {
  const t = useT();
  return (
    <section className={style.panel} aria-labelledby="weeks">
      <h2 id="weeks">{t("company.weeks")}</h2>
      {content.weeks.map((week) => (
        <div key={week.from}>
          <h3>{t("company.week.from", { day: week.from })}</h3>
          <dl className={style.facts}>
            {weekdays.map((day) => (
              <div key={day} style={{ display: "contents" }}>
                <dt>{t(`company.weekday.${day}`)}</dt>
                <dd>{slotsText(week.slots[day]) || t("company.day.off")}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {content.seasons.length > 0 && (
        <>
          <h3>{t("company.seasons")}</h3>
          <ul className={style.list}>
            {content.seasons.map((season) => (
              <li key={season.name}>
                <b>{season.name}</b> {season.first.slice(2)} – {season.last.slice(2)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Keepers({ calendar, mayAmend }: { calendar: Revision; mayAmend: boolean }) {
  const t = useT();
  const [unit, setUnit] = useState("");
  const { data: keepers } = useRead<Keeper[]>("/api/calendars/keepers");
  const { data: units } = useUnits();
  const assign = useCommand<{ unit: string }>(`/api/calendars/${calendar.id}/units`, {
    refresh: ["/api/calendars"],
    onDone: () => setUnit(""),
  });
  const own = keepers?.filter((keeper) => keeper.calendar === calendar.id) ?? [];
  return (
    <section className={style.panel} aria-labelledby="keepers">
      <h2 id="keepers">{t("company.calendar.kept-by")}</h2>
      <ul className={style.list}>
        {own.map((keeper) => (
          <li key={keeper.unit}>
            {units?.find(({ id }) => id === keeper.unit)?.name ?? t("company.calendar.unit-elsewhere")}{" "}
            <span className={style.faint}>
              {t("company.since")} <Time at={keeper.since} mode="day" />
            </span>
          </li>
        ))}
      </ul>
      {own.length === 0 && (
        <p className={style.faint}>
          {t(isDeclared(calendar) ? "company.calendar.of-regulation" : "company.calendar.kept-by-none")}
        </p>
      )}
      {mayAmend && (
        <div className={style.bar}>
          <ChooseUnit
            label={t("company.calendar.give")}
            hint={t("company.calendar.give.hint")}
            units={units ?? []}
            value={unit}
            onChange={setUnit}
          />
          <Button disabled={unit === ""} busy={assign.busy} onClick={() => assign.send({ unit })}>
            {t("company.calendar.give.do")}
          </Button>
        </div>
      )}
      <ProblemNote error={assign.problem} />
    </section>
  );
}

function Revisions({ id }: { id: string }) {
  const t = useT();
  const may = useMay();
  const { data } = useRead<Revision[]>(`/api/calendars/${id}/revisions`);
  return (
    <section className={style.panel} aria-labelledby="revisions">
      <div className={style.line}>
        <h2 id="revisions">{t("company.calendar.revisions")}</h2>
        {may("audit.read") && <Go href={`/company/audit?about=${id}`}>{t("company.calendar.audit")}</Go>}
      </div>
      <ol className={style.list}>
        {data?.map((revision) => (
          <li key={revision.revision} className={style.line}>
            <div>
              <b>{revision.revision}</b> {isDeclared(revision) ? t("company.calendar.declared") : revision.reason}
              <span className={style.faint}>
                {t("company.calendar.holds", {
                  days: revision.content.days.length,
                  weeks: revision.content.weeks.length,
                })}
                {revision.movesOpen && ` · ${t("company.calendar.moved-open")}`}
              </span>
            </div>
            <Time at={revision.recorded} mode="absolute" />
          </li>
        ))}
      </ol>
    </section>
  );
}
