import { type ComponentProps, type ReactNode, useEffect } from "react";
import { useT } from "@/lib/text";
import { type Asked, byUrgency, isOver } from "../asked";
import { ClockBar } from "../ClockBar";
import { Icon } from "../Icon";
import { PhoneSheet } from "../PhoneSheet";
import { Rail } from "../Rail";
import { ZoneNote } from "../ZoneNote";
import style from "./JobPage.module.css";
import type { Job } from "./job";
import { StepButtons } from "./StepButtons";

interface Props extends ComponentProps<typeof StepButtons> {
  job: Job;
  /** Everything the regulation asks in this job: the sheet at the bottom. */
  asked: readonly Asked[];
  /** Where the address opens, e.g. the company's map; without it the address is only text. */
  map?: string;
  /** For which reason the work is paused. */
  pausedFor?: string;
  /** What the job itself still needs, the next first: shown where the regulation asks nothing. */
  left?: readonly string[];
  /** Checklist, parts, photos, cash, signature. */
  children?: ReactNode;
}

/** One job on the phone: who and where, the next step, the work, and what is asked in the sheet below. */
export function JobPage({ job, asked, map, pausedFor, left = [], children, ...steps }: Props) {
  const t = useT();
  const title = t("ui.page.title", { title: job.customer });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={style.page}>
      <header className={style.head}>
        <span className={style.small}>
          {job.number}
          {" · "}
          {t(`ui.job.state.${job.state}`)}
        </span>
        <h1>{job.customer}</h1>
        <p>{job.address}</p>
        <p>{[job.product, job.fault].filter(Boolean).join(" · ")}</p>
        <ZoneNote className={style.small} />
      </header>
      {(job.phone || map) && (
        <div className={style.reach}>
          {job.phone && (
            <a href={`tel:${job.phone.replace(/[^+\d]/g, "")}`}>
              <Icon name="phone" />
              {job.phone}
            </a>
          )}
          {map && (
            <a href={map} target="_blank" rel="noreferrer">
              <Icon name="map" />
              {t("ui.job.map")}
            </a>
          )}
        </div>
      )}
      {pausedFor && <p role="status">{t("ui.job.paused", { why: pausedFor })}</p>}
      <StepButtons {...steps} />
      {children}
      <PhoneSheet summary={<Summary asked={asked} next={left[0]} />}>
        <Rail
          items={asked}
          heading={false}
          none={
            left.length > 0 && (
              <ol className={style.left}>
                {left.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ol>
            )
          }
        />
      </PhoneSheet>
    </div>
  );
}

/** The most urgent thing asked, else the next step, in one line of the folded sheet. */
function Summary({ asked, next }: { asked: readonly Asked[]; next?: string }) {
  const t = useT();
  const [first] = asked.filter((item) => !isOver(item)).sort(byUrgency);
  if (!first) return next ? t("ui.job.next", { what: next }) : t("ui.rail.nothing");
  return (
    <span className={style.summary}>
      <span>{first.what}</span>
      <ClockBar {...first} />
    </span>
  );
}
