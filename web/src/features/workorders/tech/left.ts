import type { JobStep } from "@/ui/phone/job";
import { type Paper, stillToSign } from "../../documents/paper";
import type { Checklist, JobView, VisitState } from "../job";
import type { Waiting } from "./outbox";
import { nextSteps } from "./shown";

/** What a voucher lacks that its form asks for once it is signed. */
export type Lack = "work-done" | "fee" | "customer" | "own";

/** One thing of a visit that is still to be done. */
export type Left = { kind: JobStep | Lack | "take-in" | "leave" } | { kind: "list"; list: Checklist };

/** What the voucher still lacks, in the order in which it is to be had: words and fee stand as they are from the first signature on. */
export function lacks({ line, workDone, voucher }: JobView): readonly Lack[] {
  if (voucher.voidedAt) return [];
  const unsigned = stillToSign(voucher);
  const all: Record<Lack, boolean> = {
    "work-done": !workDone,
    fee: line.fee === null,
    customer: unsigned.includes("customer"),
    own: unsigned.includes("technician"),
  };
  return (Object.keys(all) as Lack[]).filter((each) => all[each]);
}

/** Whether it can still be put on the voucher by who stands at the customer's. */
const isOpen = (lack: Lack, { frozen }: Paper): boolean => lack === "customer" || lack === "own" || !frozen;

const ended: readonly VisitState[] = ["finished", "left", "returned", "withdrawn"];

/** What the technician has still to do in a visit that stands so, the next first; the regulation's own duties stand elsewhere. */
export function left(view: JobView, state: VisitState, waiting: readonly Waiting[]): readonly Left[] {
  const { line } = view;
  if (line.state === "closed" || line.state === "cancelled" || state === "withdrawn") return [];
  const lists = view.checklists
    .filter(({ items }) => items.some(({ required, answer }) => required && answer === null))
    .map((list): Left => ({ kind: "list", list }));
  if (!ended.includes(state)) {
    const [next, ...rest] = [...nextSteps(state).slice(0, 1), ...after(state)].map((kind): Left => ({ kind }));
    return [...(next ? [next] : []), ...(here.includes(state) ? lists : []), ...rest];
  }
  // The report that it ended may itself still wait: what it says of the voucher is not known before.
  const away = line.result === "taken-away";
  const written = waiting.some(({ path, refused }) => path.endsWith("/work-done") && refused === undefined);
  const missing = lacks(view)
    .filter((lack) => isOpen(lack, view.voucher))
    // Of goods taken along it is found in the workshop what is done with them, and what that costs.
    .filter((lack) => (away ? lack === "customer" || lack === "own" : !(lack === "work-done" && written)));
  return [
    ...(line.state === "finished" ? missing.map((kind): Left => ({ kind })) : []),
    ...(away && !line.takenIn && line.state === "finished" ? [{ kind: "take-in" } as const] : []),
    ...(state === "finished" ? [...lists, { kind: "leave" } as const] : []),
  ];
}

const here: readonly VisitState[] = ["on-site", "working", "paused"];

/** Who begins or goes on has still to finish. */
const after = (state: VisitState): readonly JobStep[] => (state === "on-site" || state === "paused" ? ["finish"] : []);
