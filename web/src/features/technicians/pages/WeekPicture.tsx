import style from "./Technicians.module.css";
import { type WeeklyShift, weekdays } from "./types";
import { useWeekday } from "./weekday";

/** The week as seven bars from midnight to midnight; a night shift goes on in the next one. */
export function WeekPicture({ hours }: { hours: readonly WeeklyShift[] }) {
  const name = useWeekday();
  return (
    <ul className={style.week}>
      {weekdays.map((day, index) => {
        const own = hours.filter(({ weekday }) => weekday === day);
        const nights = hours.filter(({ weekday, starts, ends }) => {
          return weekdays.indexOf(weekday) === (index + 6) % 7 && minute(ends) < minute(starts) && minute(ends) > 0;
        });
        return (
          <li key={day}>
            <span>{name(day)}</span>
            <span className={style.bar} aria-hidden>
              {own.map(({ starts, ends }) => {
                const to = minute(ends) > minute(starts) ? minute(ends) : 1440;
                return <i key={starts} className={style.work} style={part(minute(starts), to)} />;
              })}
              {nights.map(({ starts, ends }) => (
                <i key={`night ${starts}`} className={style.work} style={part(0, minute(ends))} />
              ))}
            </span>
            <span className={style.said}>
              {own.map(({ starts, ends }) => `${starts.slice(0, 5)}–${ends.slice(0, 5)}`).join(", ") || "–"}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const part = (from: number, to: number) => ({ left: `${from / 14.4}%`, width: `${(to - from) / 14.4}%` });
