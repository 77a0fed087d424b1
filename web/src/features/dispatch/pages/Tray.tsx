import type { PointerEvent, Ref } from "react";
import { useChanged } from "@/api/live/changed";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { EmptyState } from "@/ui/EmptyState";
import { Time } from "@/ui/Time";
import type { Job } from "./board";
import style from "./Dispatch.module.css";
import { trayOf } from "./spots";

interface Props {
  ref: Ref<HTMLElement>;
  jobs: readonly Job[];
  chosen: string | undefined;
  onChoose: (job: Job) => void;
  onGrip: (event: PointerEvent, job: Job) => void;
}

/** Jobs nobody is named for, the ones due first come first. */
export function Tray({ ref, jobs, chosen, onChoose, onGrip }: Props) {
  const t = useT();
  const changed = useChanged();
  const reachable = jobs.some(({ id }) => id === chosen) ? chosen : jobs[0]?.id;
  return (
    <section ref={ref} className={style.tray} aria-label={t("dispatch.tray")}>
      <h2>{t("dispatch.tray.n", { n: jobs.length })}</h2>
      {jobs.length === 0 && <EmptyState title={t("dispatch.tray.none")}>{t("dispatch.tray.none.detail")}</EmptyState>}
      <ul>
        {jobs.map((job) => (
          <li key={job.id} className={style.card} data-changed={changed(job.id)}>
            <button
              type="button"
              className={style.job}
              data-spot={trayOf(job.id)}
              tabIndex={job.id === reachable ? 0 : -1}
              aria-pressed={job.id === chosen}
              onFocus={() => onChoose(job)}
              onClick={() => onChoose(job)}
              onPointerDown={(event) => onGrip(event, job)}
            >
              <span className={style.title}>
                <span className="clamped">{job.customer}</span>
                {job.urgent && <span className={style.urgent}>▲ {t("dispatch.urgent")}</span>}
              </span>
              <span className={`clamped ${style.small}`}>
                {job.number}
                {job.address && ` · ${job.address}`}
              </span>
              <span className="clamped">{[job.model, job.fault].filter(Boolean).join(" · ")}</span>
              <span className={style.small}>
                {t("dispatch.takes", { minutes: job.need.minutes, people: job.need.people })}
                {job.state === "finished" && ` · ${t("dispatch.again")}`}
              </span>
            </button>
            {job.due && (
              <p className={style.due}>
                <Time at={job.due.at} />{" "}
                <ClauseChip pack={job.due.pack} clause={job.due.clause} version={job.due.version} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
