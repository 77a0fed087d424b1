import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { shifted } from "@/ui/DayPicker";
import style from "./Dispatch.module.css";

interface Props {
  from: string;
  days: number;
  today: string;
  onChange: (from: string | undefined, days: number) => void;
}

/** The Monday of the date's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shifted(day, -weekday);
}

/** Which day or week is shown; unlike a register's, a board's days lie ahead. */
export function Days({ from, days, today, onChange }: Props) {
  const t = useT();
  const go = (day: string) => onChange(days === 7 ? mondayOf(day) : day === today ? undefined : day, days);
  return (
    <div className={style.days}>
      <Button onClick={() => go(shifted(from, -days))} aria-label={t("dispatch.days.before")}>
        ‹
      </Button>
      <input
        type="date"
        aria-label={t("dispatch.days.from")}
        value={from}
        onChange={(event) => event.currentTarget.value && go(event.currentTarget.value)}
      />
      <Button onClick={() => go(shifted(from, days))} aria-label={t("dispatch.days.after")}>
        ›
      </Button>
      <Button disabled={from === today} onClick={() => go(today)}>
        {t("dispatch.days.today")}
      </Button>
      <Button aria-pressed={days === 1} onClick={() => onChange(undefined, 1)}>
        {t("dispatch.days.day")}
      </Button>
      <Button aria-pressed={days === 7} onClick={() => onChange(mondayOf(from), 7)}>
        {t("dispatch.days.week")}
      </Button>
    </div>
  );
}
