import type { ReactNode } from "react";
import { useChanged } from "@/api/live/changed";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { ClauseChip } from "../ClauseChip";
import { ClockBar } from "../ClockBar";
import { EmptyState } from "../EmptyState";
import { Time } from "../Time";
import style from "./JobList.module.css";
import type { Job } from "./job";

/** Today's jobs in the order they are given; the finished ones last. */
export function JobList({ jobs, href }: { jobs: readonly Job[]; href: (job: Job) => string }) {
  const t = useT();
  const changed = useChanged();
  if (jobs.length === 0) return <EmptyState title={t("ui.job.none")}>{t("ui.job.none.detail")}</EmptyState>;
  const rank = (job: Job) => (job.state === "finished" ? 1 : 0);
  return (
    <ol className={style.list}>
      {[...jobs]
        .sort((a, b) => rank(a) - rank(b))
        .map((job) => (
          <li key={job.id}>
            <JobCard job={job} href={href(job)} changed={changed(job.id)} />
          </li>
        ))}
    </ol>
  );
}

function JobCard({ job, href, changed }: { job: Job; href: string; changed: boolean }) {
  const t = useT();
  return (
    <article className={job.state === "finished" ? `${style.job} ${style.finished}` : style.job} data-changed={changed}>
      <div className={style.head}>
        <Go className={style.customer} href={href}>
          <span className="clamped">{job.customer}</span>
        </Go>
        <span className={style.state}>{t(`ui.job.state.${job.state}`)}</span>
      </div>
      <div className={style.facts}>
        <span className="clamped">{job.address}</span>
        <span className="clamped">{[job.product, job.fault].filter(Boolean).join(" · ")}</span>
        <span className={style.small}>
          {job.number}
          {job.from && (
            <>
              {" · "}
              <Span from={job.from} until={job.until} />
            </>
          )}
        </span>
      </div>
      {job.asked && (
        <div className={style.asked}>
          <ClockBar {...job.asked} />
          <ClauseChip {...job.asked.clause} />
        </div>
      )}
    </article>
  );
}

/** "Mon 14:00–16:00" */
function Span({ from, until }: { from: string; until?: string }): ReactNode {
  return (
    <>
      <Time at={from} mode="absolute" />
      {until && "–"}
      {until && <Time at={until} mode="hour" />}
    </>
  );
}
