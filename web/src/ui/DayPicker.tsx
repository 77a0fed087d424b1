import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import { Button } from "./Button";
import style from "./DayPicker.module.css";

interface Props {
  /** A date, `2026-11-24`. */
  day: string;
  /** The last day that may be chosen. */
  today: string;
  onChange: (day: string) => void;
}

/** One day back, one day on, or any day up to today. */
export function DayPicker({ day, today, onChange }: Props) {
  const t = useT();
  return (
    <div className={style.picker}>
      <Button onClick={() => onChange(shifted(day, -1))} aria-label={t("ui.day.before")}>
        ‹
      </Button>
      <input
        type="date"
        aria-label={t("ui.day")}
        value={day}
        max={today}
        onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
      />
      <Button disabled={day >= today} onClick={() => onChange(shifted(day, 1))} aria-label={t("ui.day.after")}>
        ›
      </Button>
      {day !== today && <Button onClick={() => onChange(today)}>{t("ui.day.today")}</Button>}
    </div>
  );
}

/** A date as people say it: "Tue, 24 Nov". */
export function DayWord({ day }: { day: string }) {
  const intl = useIntl();
  return (
    <time dateTime={day}>
      {intl.formatDate(`${day}T00:00:00Z`, { timeZone: "UTC", weekday: "short", month: "short", day: "numeric" })}
    </time>
  );
}

/** So many days later; dates have no zone, so they are reckoned in one without summer time. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
