import { useT } from "@/lib/text";
import { Icon } from "@/ui/Icon";
import type { Job } from "./board";
import style from "./Dispatch.module.css";
import type { Laid } from "./laid";
import { blockOf, marginOf } from "./spots";
import { useTimes } from "./words";

interface Props {
  laid: Laid;
  chosen: string | undefined;
  onChoose: (job: Job) => void;
}

/** The board where there is no room for one: each technician's bookings as a list. */
export function PhoneList({ laid, chosen, onChoose }: Props) {
  const t = useT();
  const { view, jobs, booked, margin } = laid;
  const { time, day } = useTimes(view.timeZone);
  return (
    <section aria-label={t("dispatch.grid")}>
      {view.lanes.map(({ id: technician, name }) => (
        <div key={technician} className={style.person}>
          <h2>{name}</h2>
          <ul>
            {(booked.get(technician) ?? []).map((booking) => {
              const job = jobs.get(booking.job);
              return (
                job && (
                  <li key={blockOf(booking)}>
                    <button
                      type="button"
                      className={style.job}
                      aria-pressed={job.id === chosen}
                      onClick={() => onChoose(job)}
                    >
                      <span className={style.title}>
                        <span>
                          {view.days > 1 && `${day(booking.starts)}, `}
                          {time(booking.starts)}–{time(booking.ends)}
                        </span>
                        <span className={style.small}>{t(`workorders.visit.${booking.state}`)}</span>
                      </span>
                      <span className="clamped">{job.customer}</span>
                      {booking.conflicts.length > 0 && (
                        <span className={style.urgent}>
                          <Icon name="alert" /> {t("dispatch.conflicts.n", { n: booking.conflicts.length })}
                        </span>
                      )}
                    </button>
                  </li>
                )
              );
            })}
            {(margin.get(technician) ?? []).map((job) => (
              <li key={marginOf(job.id)}>
                <button
                  type="button"
                  className={style.job}
                  aria-pressed={job.id === chosen}
                  onClick={() => onChoose(job)}
                >
                  {t("dispatch.nohours", { number: job.number, customer: job.customer })}
                </button>
              </li>
            ))}
            {(booked.get(technician)?.length ?? 0) + (margin.get(technician)?.length ?? 0) === 0 && (
              <li className={style.small}>{t("dispatch.lane.n", { n: 0 })}</li>
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}
