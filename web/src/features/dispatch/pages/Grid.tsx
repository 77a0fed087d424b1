import { memo, type PointerEvent, type RefObject } from "react";
import { useChanged } from "@/api/live/changed";
import { useT } from "@/lib/text";
import { type Axis, hours, isShown, place } from "./axis";
import { Block } from "./Block";
import type { Job } from "./board";
import style from "./Dispatch.module.css";
import { LaneHead } from "./LaneHead";
import type { Laid } from "./laid";
import { NowLine } from "./NowLine";
import { levelHeight, type Row } from "./rows";
import { blockOf, spotsOf } from "./spots";
import type { Carried } from "./useBoardKeys";
import { endOf, useTimes } from "./words";

interface Props {
  laid: Laid;
  axis: Axis;
  rows: readonly Row[];
  now: number;
  chosen: string | undefined;
  spot: string | undefined;
  /** What is carried by keyboard, and where it would be booked. */
  carried: Carried | undefined;
  field: RefObject<HTMLDivElement | null>;
  marker: RefObject<HTMLDivElement | null>;
  onGive: ((technician: string) => void) | undefined;
  onChoose: (job: Job) => void;
  onGrip: (event: PointerEvent, job: Job, part: "whole" | "end", helps: boolean) => void;
}

const percent = (part: number) => `${part * 100}%`;
const box = (axis: Axis, from: number, to: number) => {
  const left = place(axis, from);
  return { left: percent(left), width: percent(place(axis, to) - left) };
};

/** Technicians by time: paper where somebody works, hatched where nobody does. */
export const Grid = memo(function Grid(props: Props) {
  const t = useT();
  const { laid, axis, rows, now, chosen, spot, carried, field, marker, onGive, onChoose, onGrip } = props;
  const changed = useChanged();
  const { day } = useTimes(axis.zone);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const several = axis.segments.length > 1;
  const first = spotsOf(laid).flat()[0];
  const target =
    carried &&
    rows.find(({ lane }) => lane.id === ((carried.helps && carried.wanted.helper) || carried.wanted.technician));
  return (
    <section className={style.grid} data-week={several || undefined} aria-label={t("dispatch.grid")}>
      <div className={style.axis} aria-hidden="true">
        {several
          ? axis.segments.map(({ day: date, from, left }) => (
              <span key={date} style={{ left: percent(left) }}>
                {day(from)}
              </span>
            ))
          : hours(axis).map(({ at, left, label }) => (
              <span key={at} style={{ left: percent(left) }}>
                {label}
              </span>
            ))}
      </div>
      <ol className={style.lanes}>
        {rows.map((row) => (
          <LaneHead
            key={row.lane.id}
            laid={laid}
            row={row}
            chosen={chosen}
            onGive={onGive}
            onChoose={onChoose}
            onGrip={onGrip}
          />
        ))}
      </ol>
      <div ref={field} className={style.field} style={{ height }}>
        {rows.map((row) => (
          <Ground key={row.lane.id} row={row} axis={axis} />
        ))}
        {hours(axis, several ? 24 : 1).map(({ at, left }) => (
          <i key={at} className={style.hour} style={{ left: percent(left) }} />
        ))}
        {rows.map((row) =>
          (laid.booked.get(row.lane.id) ?? []).map((booking) => {
            const job = laid.jobs.get(booking.job);
            if (!job || !isShown(axis, Date.parse(booking.starts), Date.parse(booking.ends))) return null;
            const top = row.top + (row.levels.get(booking.id) ?? 0) * levelHeight;
            const starts = Date.parse(booking.arrived ?? booking.starts);
            const key = blockOf(booking);
            return [
              booking.travelMinutes > 0 && !several && (
                <i
                  key={`${key}/way`}
                  className={style.way}
                  style={{ ...box(axis, starts - booking.travelMinutes * 60_000, starts), top }}
                />
              ),
              <Block
                key={key}
                booking={booking}
                job={job}
                technician={row.lane.name}
                axis={axis}
                top={top}
                now={booking.begun && booking.finished === null ? now : 0}
                chosen={chosen === job.id}
                reachable={(spot ?? first) === key}
                changed={changed(job.id)}
                carried={carried?.job.id === job.id}
                onChoose={onChoose}
                onGrip={onGrip}
              />,
            ];
          }),
        )}
        <NowLine axis={axis} />
        {carried && target && (
          <div
            className={style.marker}
            style={{ ...box(axis, carried.wanted.starts, endOf(carried.wanted)), top: target.top }}
          />
        )}
        <div ref={marker} className={style.marker} hidden />
      </div>
    </section>
  );
});

/** What lies under a row's bookings: working time as paper, absences with their word. */
const Ground = memo(function Ground({ row, axis }: { row: Row; axis: Axis }) {
  const t = useT();
  const { lane, top, height } = row;
  return (
    <div className={style.row} style={{ top, height }}>
      {lane.shifts.map(({ from, to }) => (
        <i key={from} className={style.slot} style={box(axis, Date.parse(from), Date.parse(to))} />
      ))}
      {lane.absences.map(({ from, until, kind }) => (
        <span key={from} className={style.away} style={box(axis, Date.parse(from), Date.parse(until))}>
          {t(`dispatch.away.${kind}`)}
        </span>
      ))}
    </div>
  );
});
