import { useIntl } from "react-intl";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { DayWord, shifted } from "@/ui/DayPicker";
import style from "./Technicians.module.css";
import type { Team } from "./types";
import { type Day, daysOf } from "./week";

/** People by days: when somebody works as a bar from midnight to midnight, who is away hatched, both with words. */
export function TeamTable({ team }: { team: Team }) {
  const t = useT();
  const days = Array.from({ length: team.days }, (_, index) => shifted(team.from, index));
  const units = new Set(team.technicians.map(({ unit }) => unit)).size;
  return (
    <div className={style.scroll}>
      <table className={style.team} aria-label={t("technicians.table")}>
        <thead>
          <tr>
            <th scope="col">{t("technicians.name")}</th>
            {days.map((day) => (
              <th key={day} scope="col" aria-current={day === team.today ? "date" : undefined}>
                <DayWord day={day} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {team.technicians.map((technician) => (
            <tr key={technician.id}>
              <th scope="row">
                <Go href={`/technicians/${technician.id}`} className="clamped">
                  {technician.name}
                </Go>
                {units > 1 && <small>{technician.unitName}</small>}
              </th>
              {daysOf(technician, team.from, team.days, team.zone).map((day) => (
                <td key={day.date} data-today={day.date === team.today || undefined}>
                  <DayPicture day={day} zone={team.zone} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayPicture({ day, zone }: { day: Day; zone: string }) {
  const t = useT();
  const clock = useClock(zone);
  const first = day.work[0];
  const last = day.work[day.work.length - 1];
  return (
    <>
      <span className={style.bar} aria-hidden>
        {day.work.map(({ left, width, from }) => (
          <i key={from} className={style.work} style={{ left: `${left}%`, width: `${width}%` }} />
        ))}
        {day.away.map(({ left, width, absence }) => (
          <i key={absence.id} className={style.away} style={{ left: `${left}%`, width: `${width}%` }} />
        ))}
      </span>
      <small>
        {first && last && `${clock(first.from)}–${clock(last.to, true)}`}
        {!first && day.away.length === 0 && t("technicians.off")}
        {day.away.map(({ absence }) => (
          <b key={absence.id}>{t(`technicians.absence.${absence.kind}`)}</b>
        ))}
      </small>
    </>
  );
}

/** A time of day in the zone; the midnight that ends a day is its 24:00. */
function useClock(zone: string): (at: string, ends?: boolean) => string {
  const intl = useIntl();
  return (at, ends = false) => {
    const said = intl.formatTime(at, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    return ends && said === "00:00" ? "24:00" : said;
  };
}
