import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { shifted } from "@/ui/DayPicker";
import { usePackNames } from "../../regulation/names";
import { type CalendarContent, type Day, type Look, slotsText, weekdayOf, yearOf } from "./calendar";
import style from "./YearPicture.module.css";

const looks: readonly Look[] = ["work", "off", "holiday", "makeup", "half-day", "changed"];

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  calendar: CalendarContent;
  year: number;
  today: string;
  onYear: (year: number) => void;
  /** Chosen by a click or Enter; without it the picture is for reading only. */
  onChoose?: (day: Day) => void;
}

/**
 * A year at a glance: twelve months, each day by colour and pattern. One stop of the Tab key; the arrows go from day to day and week to
 * week, Page Up and Page Down from month to month, and what the day is stands below.
 */
export function YearPicture({ calendar, year, today, onYear, onChoose }: Props) {
  const t = useT();
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const said = useId();
  // What a person wrote stands as written; what a regulation labelled has a name in the reader's language.
  const names = usePackNames();
  const [focused, setFocused] = useState(today);
  const months = yearOf(calendar, year);
  const days = new Map(months.flat().map((day) => [day.date, day]));
  const stop = days.has(focused) ? focused : `${year}-01-01`;
  const here = days.get(stop);

  const goTo = (date: string) => {
    if (!days.has(date)) return;
    setFocused(date);
    box.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  };
  const moved = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) goTo(shifted(stop, step));
    else if (event.key === "PageUp") goTo(sameDay(stop, -1));
    else if (event.key === "PageDown") goTo(sameDay(stop, 1));
    else if (event.key === "Home") goTo(`${year}-01-01`);
    else if (event.key === "End") goTo(`${year}-12-31`);
    else return;
    event.preventDefault();
  };
  const words = (day: Day) =>
    [
      intl.formatDate(`${day.date}T00:00:00Z`, { timeZone: "UTC", dateStyle: "full" }),
      t(`company.day.${day.look}`),
      day.label && names.days(day.label),
      slotsText(day.slots),
    ]
      .filter(Boolean)
      .join(" · ");

  return (
    <div className={style.picture}>
      <div className={style.head}>
        <Button onClick={() => onYear(year - 1)} aria-label={t("company.year.before")}>
          ‹
        </Button>
        <h2>{year}</h2>
        <Button onClick={() => onYear(year + 1)} aria-label={t("company.year.after")}>
          ›
        </Button>
        <ul className={style.legend}>
          {looks.map((look) => (
            <li key={look}>
              <span className={style.day} data-look={look} aria-hidden="true" /> {t(`company.day.${look}`)}{" "}
              {t("company.day.count", { n: [...days.values()].filter((day) => day.look === look).length })}
            </li>
          ))}
        </ul>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: twelve tables of a year are one widget */}
      <div
        ref={box}
        role="group"
        aria-label={t("company.year.label", { name: calendar.name, year: String(year) })}
        aria-describedby={said}
        className={style.months}
        onKeyDown={moved}
      >
        {months.map((month, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the months of a year are where they are
          <div key={index}>
            <h3>{intl.formatDate(Date.UTC(year, index, 1), { timeZone: "UTC", month: "long" })}</h3>
            <div className={style.grid}>
              {month.map((day, n) => (
                <button
                  key={day.date}
                  type="button"
                  className={style.day}
                  style={n === 0 ? { gridColumnStart: weekdayOf(day.date) + 1 } : undefined}
                  data-date={day.date}
                  data-look={day.look}
                  data-today={day.date === today}
                  tabIndex={day.date === stop ? 0 : -1}
                  aria-label={words(day)}
                  aria-current={day.date === today ? "date" : undefined}
                  onFocus={() => setFocused(day.date)}
                  onClick={() => onChoose?.(day)}
                >
                  {n + 1}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p id={said} className={style.said} aria-live="polite">
        {here && words(here)}
      </p>
    </div>
  );
}

/** The same day of the month before or after; its last day where it is shorter. */
function sameDay(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
