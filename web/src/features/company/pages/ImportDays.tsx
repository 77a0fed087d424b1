import { type FormEvent, useState } from "react";
import { command } from "@/api/client";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { DayWord } from "@/ui/DayPicker";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Amendment } from "./Amendment";
import style from "./Company.module.css";
import { type DayException, type Revision, slotsText, withDays } from "./calendar";

/** A day of the file beside what the calendar has for it now. */
interface FoundDay {
  found: DayException;
  /** The exception that stands there; null if there is none. */
  now: DayException | null;
  usual: readonly string[];
}

/** Holidays and make-up workdays from an iCalendar file: first what it would change, then the amendment. */
export function ImportDays({ calendar, onEnd }: { calendar: Revision; onEnd: () => void }) {
  const t = useT();
  const path = `/api/calendars/${calendar.id}/days`;
  const [seen] = useState(calendar.revision);
  const [file, setFile] = useState<Blob>();
  const [found, setFound] = useState<readonly FoundDay[]>();
  const [unreadable, setUnreadable] = useState<Error>();
  const [form, setForm] = useState({ reason: "", movesOpen: false });
  const take = useCommand<Blob, unknown>(
    () => `${path}?${new URLSearchParams({ reason: form.reason, movesOpen: String(form.movesOpen) })}`,
    { refresh: ["/api/calendars", "/api/obligations"], onDone: onEnd },
  );
  const choose = async (chosen: File | undefined) => {
    setFound(undefined);
    setUnreadable(undefined);
    if (!chosen) return;
    const calendarFile = new Blob([await chosen.arrayBuffer()], { type: "text/calendar" });
    setFile(calendarFile);
    try {
      setFound(await command<FoundDay[]>(`${path}/preview`, calendarFile));
    } catch (refusal) {
      setUnreadable(refusal as Error);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!take.busy && file) take.send(file, `"${seen}"`);
  };
  return (
    <form className={style.panel} aria-labelledby="import" onSubmit={submit}>
      <h2 id="import">{t("company.import.title")}</h2>
      <Field label={t("company.import.file")} hint={t("company.import.hint")}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".ics,text/calendar"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <ProblemNote error={unreadable} />
      {found && (
        <>
          <Found days={found} />
          <Amendment
            calendar={calendar.id}
            content={withDays(
              calendar.content,
              found.map((day) => day.found),
            )}
            reason={form.reason}
            movesOpen={form.movesOpen}
            wrong={take.problem instanceof Problem ? take.problem.field("reason") : undefined}
            onChange={(changes) => setForm((before) => ({ ...before, ...changes }))}
          />
        </>
      )}
      <ProblemNote error={take.problem} />
      <div className={style.actions}>
        <Button kind="main" type="submit" disabled={!found} busy={take.busy}>
          {t("company.import.do", { n: found?.length ?? 0 })}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}

function Found({ days }: { days: readonly FoundDay[] }) {
  const t = useT();
  const words = (day: DayException) =>
    [t(`company.day.kind.${day.kind}`), day.label, slotsText(day.slots)].filter(Boolean).join(" · ");
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{t("company.day.date")}</th>
            <th scope="col">{t("company.import.now")}</th>
            <th scope="col">{t("company.import.then")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ found, now, usual }) => (
            <tr key={found.date}>
              <td>
                <DayWord day={found.date} /> {found.date.slice(0, 4)}
              </td>
              <td>{now ? words(now) : slotsText(usual) || t("company.day.off")}</td>
              <td>{now && words(now) === words(found) ? t("company.import.same") : <b>{words(found)}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
