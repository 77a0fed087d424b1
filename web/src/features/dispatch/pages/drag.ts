import { type Axis, instantAt, place } from "./axis";
import { goneTo, type Job, type Placement } from "./board";
import { type Row, rowAt } from "./rows";

/** What a drag begins with. */
export interface Grip {
  job: Job;
  /** How it is booked; for a job of the tray as it would be, with any time. */
  from: Placement;
  /** Moves all of it, or only its end. */
  part: "whole" | "end";
  /** The one who helps is moved, not the one who leads. */
  helps: boolean;
}

/** What the board is like while something is dragged over it; asked for again when it scrolls. */
export interface Ground {
  axis: Axis;
  rows: readonly Row[];
  /** Over which the rows lie: its upper left corner is that of the first row's time. */
  field: HTMLElement;
  /** Dropped there it goes back to the tray. */
  tray: HTMLElement | null;
}

interface Hands {
  ground: () => Ground | undefined;
  /** Lies over the field and shows where it would be booked: moved by `transform` only. */
  marker: HTMLElement;
  /** It would now be booked so; undefined outside, null over the tray. */
  over: (wanted: Placement | null | undefined, row: Row | undefined) => void;
  drop: (wanted: Placement | null) => void;
  end: () => void;
}

const startsAfter = 4;
const step = 15;
const fineStep = 5;

/**
 * Follows a pointer from where it went down until it goes up. Nothing is rendered while it moves: each frame moves the marker, and only when
 * the slot below becomes another one anybody is told. Alt gives steps of five minutes; Escape lets go.
 */
export function follow(down: PointerEvent, grip: Grip, hands: Hands) {
  let last = down;
  let frame = 0;
  let begun = false;
  let wanted: Placement | null | undefined;
  // Where in the thing it was gripped, so that it does not leap to the pointer.
  const held = gripped(down, grip, hands.ground());

  const draw = () => {
    frame = 0;
    const ground = hands.ground();
    if (!ground) return;
    const next = slotUnder(last, grip, ground, held);
    if (same(next, wanted)) return;
    wanted = next;
    const shown = grip.helps ? (next?.helper ?? next?.technician) : next?.technician;
    const row = ground.rows.find(({ lane }) => lane.id === shown);
    if (next && row) mark(hands.marker, next, row, ground);
    hands.marker.hidden = !row;
    hands.over(next, row);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    last = event;
    if (!begun && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < startsAfter) return;
    begun = true;
    event.preventDefault();
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    hands.marker.hidden = true;
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", up);
    window.removeEventListener("pointercancel", cancel);
    window.removeEventListener("keydown", key, true);
    hands.end();
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    last = event;
    if (begun) draw();
    stop();
    if (!begun) return;
    // What was dragged is not clicked as well.
    window.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener("click", swallow, true));
    if (wanted !== undefined) hands.drop(wanted);
  };
  const cancel = (event: PointerEvent) => event.pointerId === down.pointerId && stop();
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    stop();
  };
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", up);
  window.addEventListener("pointercancel", cancel);
  window.addEventListener("keydown", key, true);
}

const swallow = (event: Event) => {
  event.stopPropagation();
  event.preventDefault();
};

function same(one: Placement | null | undefined, other: Placement | null | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.technician === other.technician &&
    one.helper === other.helper &&
    one.starts === other.starts &&
    one.minutes === other.minutes
  );
}

/** How far behind the beginning of the thing the pointer went down, in parts of the axis. */
function gripped(down: PointerEvent, { from, part }: Grip, ground: Ground | undefined): number {
  if (!ground || part === "end" || !inside(down, ground.field)) return 0;
  const { left, width } = ground.field.getBoundingClientRect();
  return (down.clientX - left) / width - place(ground.axis, from.starts);
}

function inside({ clientX, clientY }: PointerEvent, element: HTMLElement | null): boolean {
  const box = element?.getBoundingClientRect();
  return (
    box !== undefined && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
  );
}

function slotUnder(
  event: PointerEvent,
  { from, part, helps }: Grip,
  { axis, rows, field, tray }: Ground,
  held: number,
): Placement | null | undefined {
  if (part === "whole" && inside(event, tray)) return null;
  const { left, top, width } = field.getBoundingClientRect();
  const at = (event.clientX - left) / width;
  const size = event.altKey ? fineStep : step;
  if (part === "end") {
    const minutes = Math.round((instantAt(axis, at, size) - from.starts) / 60_000);
    return { ...from, minutes: Math.min(Math.max(minutes, size), 1440) };
  }
  if (!inside(event, field)) return undefined;
  const row = rowAt(rows, event.clientY - top);
  const moved = row ? goneTo(from, row.lane.id, helps) : from;
  return { ...moved, starts: instantAt(axis, at - held, size) };
}

function mark(marker: HTMLElement, wanted: Placement, row: Row, { axis, field }: Ground) {
  const width = field.clientWidth;
  const left = place(axis, wanted.starts) * width;
  const right = place(axis, wanted.starts + wanted.minutes * 60_000) * width;
  marker.style.transform = `translate(${left}px, ${row.top}px)`;
  marker.style.width = `${Math.max(right - left, 4)}px`;
}
