import { read } from "@/api/client";
import { Problem } from "@/api/problem";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { dayIn } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Amendment } from "./Amendment";
import { Choose } from "./Choose";
import style from "./Company.module.css";
import type { CalendarContent, Revision } from "./calendar";
import { DayRows } from "./DayRows";
import { EditFrame } from "./EditFrame";
import { type CalendarFields, contentOf, fieldsOf, monthDays } from "./form";
import { WeekRows } from "./WeekRows";
import { YearPicture } from "./YearPicture";

const zones = Intl.supportedValuesOf("timeZone");

/** Amends a calendar: weeks, days, seasons; beside it the year as it would be, and what that does to open deadlines. */
export function CalendarForm({ calendar, year, onEnd }: { calendar: Revision; year: number; onEnd: () => void }) {
  const t = useT();
  const path = `/api/calendars/${calendar.id}`;
  const edit = useEdit<Revision, CalendarFields>({
    start: { value: calendar, version: `"${calendar.revision}"` },
    reread: async () => {
      const value = await read<Revision>(path);
      return { value, version: `"${value.revision}"` };
    },
    toForm: fieldsOf,
    toBody: (form) => ({ content: contentOf(form), reason: form.reason, movesOpen: form.movesOpen }),
    path,
    method: "PUT",
    refresh: ["/api/calendars", "/api/obligations"],
    onDone: onEnd,
  });
  const { form, change } = edit;
  const wrong = (field: string) => (edit.problem instanceof Problem ? edit.problem.field(field) : undefined);
  const content: CalendarContent = contentOf(form);
  const words = (field: keyof CalendarFields & string, of: CalendarFields): string => {
    const value = of[field];
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  return (
    <section className={style.panel} aria-labelledby="amend">
      <h2 id="amend">{t("company.calendar.amend")}</h2>
      <EditFrame
        title={t("company.calendar.amend")}
        edit={edit}
        label={(field) => t(`company.calendar.field.${field}`)}
        words={words}
        onLeave={onEnd}
      >
        <div className={style.row}>
          <TextField
            label={t("company.calendar.name")}
            required
            maxLength={200}
            wrong={wrong("content.name")}
            value={form.name}
            onChange={(name) => change({ name })}
          />
          <Choose
            label={t("company.unit.zone")}
            value={form.zone}
            onChange={(zone) => change({ zone })}
            of={(zones.includes(form.zone) ? zones : [form.zone, ...zones]).map((zone) => ({
              value: zone,
              words: zone,
            }))}
          />
        </div>
        <WeekRows
          weeks={form.weeks}
          today={dayIn(now(), form.zone)}
          onChange={(weeks) => change({ weeks })}
          wrong={wrong("content.weeks")}
        />
        <DayRows days={form.days} year={year} onChange={(days) => change({ days })} />
        <Seasons form={form} change={change} />
        <YearPicture calendar={content} year={year} today={dayIn(now(), form.zone)} onYear={() => undefined} />
        <Amendment
          calendar={calendar.id}
          content={content}
          reason={form.reason}
          movesOpen={form.movesOpen}
          wrong={wrong("reason")}
          onChange={change}
        />
      </EditFrame>
    </section>
  );
}

function Seasons({ form, change }: { form: CalendarFields; change: (changes: Partial<CalendarFields>) => void }) {
  const t = useT();
  const set = (index: number, changes: Partial<CalendarFields["seasons"][number]>) =>
    change({ seasons: form.seasons.map((season, at) => (at === index ? { ...season, ...changes } : season)) });
  return (
    <fieldset className={style.plain}>
      <legend>{t("company.seasons")}</legend>
      {form.seasons.map((season, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seasons are told apart by their place while they are typed
        <div key={index} className={style.bar}>
          <TextField
            label={t("company.season.name")}
            required
            maxLength={100}
            value={season.name}
            onChange={(name) => set(index, { name })}
          />
          <TextField
            label={t("company.season.first")}
            required
            {...monthDays}
            value={season.first}
            onChange={(first) => set(index, { first })}
          />
          <TextField
            label={t("company.season.last")}
            required
            {...monthDays}
            value={season.last}
            onChange={(last) => set(index, { last })}
          />
          <Button kind="bare" onClick={() => change({ seasons: form.seasons.filter((_, at) => at !== index) })}>
            {t("company.remove")}
          </Button>
        </div>
      ))}
      <Button onClick={() => change({ seasons: [...form.seasons, { name: "", first: "05-01", last: "09-30" }] })}>
        {t("company.season.add")}
      </Button>
    </fieldset>
  );
}
