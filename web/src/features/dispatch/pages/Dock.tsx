import { type FormEvent, useState } from "react";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { clockOf, instantOf } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { TextField } from "@/ui/Field";
import { Time } from "@/ui/Time";
import { isPlannable, type Job, openBookings, type Placement, placementOf, type View } from "./board";
import { Choice } from "./Choice";
import { ConflictList } from "./ConflictList";
import style from "./Dispatch.module.css";
import { Finder } from "./Finder";
import { firstFree } from "./firstFree";
import type { Plan } from "./usePlan";
import { useTimes } from "./words";

interface Props {
  view: View;
  job: Job;
  plan: Plan;
  /** Whether the reader may book at all. */
  may: boolean;
}

/** The job in hand: what it is, by when it must be done, how it is booked, and booking it by words instead of by hand. */
export function Dock({ view, job, plan, may }: Props) {
  const t = useT();
  const { hours } = useTimes(view.timeZone);
  const [lead, help] = openBookings(view, job);
  const booked = placementOf(view, job);
  const named = (id: string | undefined) => view.lanes.find((lane) => lane.id === id)?.name;
  return (
    <section className={style.dock} aria-label={t("dispatch.job")}>
      <div className={style.about}>
        <h2>
          <Go href={`/jobs/${job.id}`}>{job.number}</Go> · <span className={style.customer}>{job.customer}</span>
        </h2>
        <p className="clamped">{[job.address, job.model, job.fault].filter(Boolean).join(" · ")}</p>
        {job.due && (
          <p>
            {t("dispatch.due")} <Time at={job.due.at} />{" "}
            <ClauseChip pack={job.due.pack} clause={job.due.clause} version={job.due.version} />
          </p>
        )}
        {job.promisedFrom && job.promisedTo && (
          <p>{t("dispatch.promised", { hours: hours(job.promisedFrom, job.promisedTo) })}</p>
        )}
        <p>
          {lead
            ? t("dispatch.hover", {
                technician: [named(lead.technician), named(help?.technician)].filter(Boolean).join(" + "),
                hours: hours(lead.starts, lead.ends),
              })
            : t("dispatch.job.unbooked")}
        </p>
        {lead && lead.conflicts.length > 0 && <ConflictList conflicts={lead.conflicts} zone={view.timeZone} />}
      </div>
      {may && isPlannable(job) && <Finder key={job.id} view={view} job={job} plan={plan} />}
      {may && !isPlannable(job) && <p className={style.small}>{t("dispatch.job.begun")}</p>}
      {may && isPlannable(job) && (
        <>
          <ByWords key={`${job.id}${job.version}`} view={view} job={job} booked={booked} plan={plan} />
          <div className={style.deeds}>
            {booked && (
              <>
                <Button
                  aria-pressed={booked.locksTechnician}
                  onClick={() => plan.change(job, { ...booked, locksTechnician: !booked.locksTechnician })}
                >
                  {t("dispatch.lock.technician")}
                </Button>
                <Button
                  aria-pressed={booked.locksTime}
                  onClick={() => plan.change(job, { ...booked, locksTime: !booked.locksTime })}
                >
                  {t("dispatch.lock.time")}
                </Button>
              </>
            )}
            {job.technician && job.state !== "finished" && (
              <Button onClick={() => plan.change(job, undefined)}>{t("dispatch.back")}</Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface FormProps {
  view: View;
  job: Job;
  booked: Placement | undefined;
  plan: Plan;
}

function ByWords({ view, job, booked, plan }: FormProps) {
  const t = useT();
  const proposed = booked ?? firstFree(view, job);
  const [day, time] = clockOf(proposed.starts, view.timeZone);
  const [form, setForm] = useState({
    technician: proposed.technician,
    helper: proposed.helper ?? "",
    day,
    time,
    minutes: String(proposed.minutes),
  });
  const set = (field: keyof typeof form) => (value: string) => setForm({ ...form, [field]: value });
  const minutes = Number(form.minutes);
  const isWhole = Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole || !form.day || !form.time) return;
    void plan.change(job, {
      technician: form.technician,
      helper: form.helper || null,
      starts: instantOf(form.day, form.time, view.timeZone),
      minutes,
      locksTechnician: booked?.locksTechnician ?? false,
      locksTime: booked?.locksTime ?? false,
    });
  };
  const people = view.lanes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form className={style.words} onSubmit={send}>
      <Choice label={t("dispatch.field.technician")} value={form.technician} onChange={set("technician")} of={people} />
      <TextField label={t("dispatch.field.day")} type="date" required value={form.day} onChange={set("day")} />
      <TextField label={t("dispatch.field.time")} type="time" required value={form.time} onChange={set("time")} />
      <TextField
        label={t("dispatch.field.minutes")}
        inputMode="numeric"
        code
        value={form.minutes}
        onChange={set("minutes")}
        wrong={isWhole ? undefined : t("dispatch.field.minutes.wrong")}
      />
      <Choice
        label={t("dispatch.field.helper")}
        value={form.helper}
        onChange={set("helper")}
        of={[
          { value: "", label: t("dispatch.field.helper.none") },
          ...people.filter(({ value }) => value !== form.technician),
        ]}
      />
      <Button kind="main" type="submit" busy={plan.busy}>
        {t(booked ? "dispatch.move" : "dispatch.book")}
      </Button>
    </form>
  );
}
