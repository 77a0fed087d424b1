import { useT } from "@/lib/text";
import style from "./Replay.module.css";
import type { Load } from "./replay";

const HEIGHT = 28;

/** What would have fallen to each role, day by day: the days as they were, and over them the line of the draft. */
export function LoadView({ load, roles }: { load: Load[]; roles: Record<string, string> }) {
  const t = useT();
  const whole = load
    .map((each) => ({
      ...each,
      before: each.days.reduce((sum, day) => sum + day.before, 0),
      after: each.days.reduce((sum, day) => sum + day.after, 0),
      busiestBefore: Math.max(0, ...each.days.map((day) => day.before)),
      busiestAfter: Math.max(0, ...each.days.map((day) => day.after)),
    }))
    .sort((one, other) => other.after - one.after || one.role.localeCompare(other.role));
  return (
    <div className={style.scroll}>
      <table className={style.load}>
        <thead>
          <tr>
            <th scope="col">{t("replays.load.role")}</th>
            <th scope="col">{t("replays.load.all")}</th>
            <th scope="col">{t("replays.load.busiest")}</th>
            <th scope="col">{t("replays.load.days")}</th>
          </tr>
        </thead>
        <tbody>
          {whole.map((each) => (
            <tr key={each.role}>
              <th scope="row">{roles[each.role] ?? (each.role || t("replays.load.person"))}</th>
              <td>{t("replays.turn", { before: each.before, after: each.after })}</td>
              <td>{t("replays.turn", { before: each.busiestBefore, after: each.busiestAfter })}</td>
              <td>
                <Strip days={each.days} most={Math.max(1, each.busiestBefore, each.busiestAfter)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Strip({ days, most }: { days: Load["days"]; most: number }) {
  const height = (n: number) => (n / most) * HEIGHT;
  return (
    <svg
      className={style.strip}
      viewBox={`0 0 ${days.length * 4} ${HEIGHT}`}
      width={days.length * 4}
      height={HEIGHT}
      aria-hidden
    >
      {days.map(({ day, before, after }, place) => (
        <g key={day}>
          <rect data-side="before" x={place * 4} width={3} y={HEIGHT - height(before)} height={height(before)} />
          <rect
            data-side="after"
            x={place * 4}
            width={3}
            y={Math.min(HEIGHT - 1, HEIGHT - height(after))}
            height={1.5}
          />
        </g>
      ))}
    </svg>
  );
}
