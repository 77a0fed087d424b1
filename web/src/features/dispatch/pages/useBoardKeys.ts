import { type Dispatch, type SetStateAction, useEffect } from "react";
import { type Shortcut, useShortcuts } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { type Axis, stepped } from "./axis";
import { goneTo, isPlannable, type Job, type Placement, placementOf } from "./board";
import { firstFree } from "./firstFree";
import { setHover } from "./hover";
import type { Laid } from "./laid";
import { jobOfSpot, neighbour } from "./spots";
import type { Plan } from "./usePlan";

/** A job picked up by keyboard, and where it would be booked now. */
export interface Carried {
  job: Job;
  wanted: Placement;
  /** The one who helps was picked up, not the one who leads. */
  helps: boolean;
}

interface Board {
  laid: Laid | undefined;
  axis: Axis | undefined;
  plan: Plan;
  may: boolean;
  carried: Carried | undefined;
  setCarried: Dispatch<SetStateAction<Carried | undefined>>;
  give: (job: Job, technician: string) => void;
}

const within = "[data-spot]";
const step = 15;
const fineStep = 5;

const spotOf = (event: KeyboardEvent) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("[data-spot]")?.dataset.spot : undefined;

/** The element of a spot takes the focus and is scrolled to. */
export function focusSpot(spot: string | undefined) {
  const element = spot && document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`);
  if (!element) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Everything that is done on the board by hand, done by keyboard. */
export function useBoardKeys({ laid, axis, plan, may, carried, setCarried, give }: Board) {
  const t = useT();
  useEffect(() => {
    setHover(carried);
  }, [carried]);
  useEffect(() => () => setHover(undefined), []);

  const jobAt = (event: KeyboardEvent) => {
    const spot = spotOf(event);
    return spot ? laid?.jobs.get(jobOfSpot(spot)) : undefined;
  };
  const carry = (change: (wanted: Placement) => Placement) =>
    setCarried((now) => now && { ...now, wanted: change(now.wanted) });
  const arrow = (key: "left" | "right" | "up" | "down") => (event: KeyboardEvent) => {
    if (!laid || !axis) return;
    if (!carried) {
      const spot = spotOf(event);
      if (spot) focusSpot(neighbour(laid, spot, key));
      return;
    }
    if (key === "left" || key === "right") {
      const minutes = (event.shiftKey ? fineStep : step) * (key === "left" ? -1 : 1);
      carry((wanted) => ({ ...wanted, starts: stepped(axis, wanted.starts, minutes) }));
      return;
    }
    const { lanes } = laid.view;
    const { wanted: now, helps } = carried;
    const held = helps ? (now.helper ?? now.technician) : now.technician;
    const at = lanes.findIndex(({ id }) => id === held);
    const next = lanes[at + (key === "up" ? -1 : 1)]?.id;
    if (next) carry((wanted) => goneTo(wanted, next, helps));
  };
  const longer = (minutes: number) => () =>
    carry((wanted) => ({ ...wanted, minutes: Math.min(Math.max(wanted.minutes + minutes, step), 1440) }));
  const enter = async (event: KeyboardEvent) => {
    if (!laid) return;
    if (carried) {
      setCarried(undefined);
      await plan.change(carried.job, carried.wanted);
      return;
    }
    const job = jobAt(event);
    if (!job || !isPlannable(job)) return;
    const wanted = placementOf(laid.view, job) ?? firstFree(laid.view, job);
    setCarried({ job, wanted, helps: spotOf(event)?.endsWith("/help") ?? false });
  };
  const lock = (event: KeyboardEvent) => {
    const job = jobAt(event);
    const booked = job && laid && placementOf(laid.view, job);
    if (!job || !booked) return;
    const locks = !(booked.locksTechnician && booked.locksTime);
    void plan.change(job, { ...booked, locksTechnician: locks, locksTime: locks });
  };
  const back = (event: KeyboardEvent) => {
    const job = jobAt(event);
    if (job?.technician && isPlannable(job)) void plan.change(job, undefined);
  };
  const toNumber = (event: KeyboardEvent) => {
    const job = jobAt(event);
    const lane = laid?.view.lanes[Number(event.key) - 1];
    if (job && lane && isPlannable(job)) give(job, lane.id);
  };

  const moves: Shortcut[] = [
    { keys: "arrowup", says: t("dispatch.keys.up"), within, run: arrow("up") },
    { keys: "arrowdown", says: t("dispatch.keys.down"), within, run: arrow("down") },
    { keys: "arrowleft", says: t("dispatch.keys.left"), within, run: arrow("left") },
    { keys: "arrowright", says: t("dispatch.keys.right"), within, run: arrow("right") },
  ];
  const deeds: Shortcut[] = [
    { keys: "enter", says: t("dispatch.keys.enter"), within, run: enter },
    { keys: "l", says: t("dispatch.keys.lock"), within, run: lock },
    { keys: "delete", says: t("dispatch.keys.back"), within, run: back },
    { keys: "1…9", says: t("dispatch.keys.give"), within, run: toNumber },
    { keys: "mod+z", says: t("dispatch.keys.undo"), run: () => void plan.undo() },
    { keys: "mod+y", says: t("dispatch.keys.redo"), run: () => void plan.redo() },
  ];
  const carrying: Shortcut[] = [
    { keys: "pageup", says: t("dispatch.keys.longer"), within, run: longer(step) },
    { keys: "pagedown", says: t("dispatch.keys.shorter"), within, run: longer(-step) },
    { keys: "escape", says: t("dispatch.keys.escape"), run: () => setCarried(undefined) },
  ];
  useShortcuts([...moves, ...(may ? deeds : []), ...(carried ? carrying : [])]);
}
