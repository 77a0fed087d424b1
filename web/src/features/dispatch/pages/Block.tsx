import { memo, type PointerEvent } from "react";
import { useT } from "@/lib/text";
import { Icon } from "@/ui/Icon";
import { type Axis, place } from "./axis";
import type { Booking, Job } from "./board";
import style from "./Dispatch.module.css";
import { isOverrun, span } from "./rows";
import { blockOf } from "./spots";
import { useTimes } from "./words";

interface Props {
  booking: Booking;
  job: Job;
  technician: string;
  axis: Axis;
  top: number;
  now: number;
  chosen: boolean;
  reachable: boolean;
  changed: boolean;
  carried: boolean;
  onChoose: (job: Job) => void;
  onGrip: (event: PointerEvent, job: Job, part: "whole" | "end", helps: boolean) => void;
}

const percent = (part: number) => `${part * 100}%`;

/** A booking on the board. Shape, words and icons say how it stands; colour only repeats it. */
export const Block = memo(function Block({
  booking,
  job,
  technician,
  axis,
  top,
  now,
  chosen,
  reachable,
  changed,
  carried,
  onChoose,
  onGrip,
}: Props) {
  const t = useT();
  const { time } = useTimes(axis.zone);
  const [from, to] = span(booking, now);
  const left = place(axis, from);
  const locked = booking.locksTechnician || booking.locksTime;
  const over = isOverrun(booking, now);
  const hours = `${time(from)}–${time(to)}`;
  const state = over ? t("dispatch.state.overrun") : t(`workorders.visit.${booking.state}`);
  const label = t("dispatch.block", {
    number: job.number,
    customer: job.customer,
    technician,
    hours,
    state,
    locked: locked ? "yes" : "no",
    conflicts: booking.conflicts.length,
  });
  return (
    <button
      type="button"
      className={style.block}
      style={{ left: percent(left), width: percent(place(axis, to) - left), top }}
      data-spot={blockOf(booking)}
      data-state={booking.state}
      data-begun={booking.begun || undefined}
      data-over={over || undefined}
      data-conflicts={booking.conflicts.length > 0 || undefined}
      data-changed={changed}
      data-carried={carried || undefined}
      aria-label={label}
      aria-pressed={chosen}
      title={label}
      tabIndex={reachable ? 0 : -1}
      onFocus={() => onChoose(job)}
      onClick={() => onChoose(job)}
      onPointerDown={(event) => onGrip(event, job, isEdge(event) ? "end" : "whole", !booking.lead)}
    >
      <span className={style.hours}>
        {booking.conflicts.length > 0 && <Icon name="alert" />}
        {locked && <Icon name="lock" />}
        {!booking.lead && <Icon name="people" />}
        {time(from)}
      </span>
      <span className={style.whose}>{job.customer}</span>
    </button>
  );
});

const edge = 8;

/** Whether the pointer went down where a booking is pulled longer or shorter. */
function isEdge({ clientX, currentTarget }: PointerEvent): boolean {
  const { right, width } = currentTarget.getBoundingClientRect();
  return width > 3 * edge && right - clientX < edge;
}
