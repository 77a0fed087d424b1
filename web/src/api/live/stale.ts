import type { QueryKey } from "@tanstack/react-query";
import type { Told } from "./told";

const trade = ["/api/calls", "/api/search", "/api/desk/", "/api/register/"];
const work = [
  "/api/jobs",
  "/api/dispatch/board",
  "/api/dispatch/upsets",
  "/api/dispatch/mine",
  "/api/calls",
  "/api/register/",
  "/api/reports",
];
const files = ["/api/customers", "/api/equipment", "/api/search", "/api/desk/"];
const people = ["/api/organisation", "/api/session", "/api/jobs", "/api/dispatch/technicians", "/api/dispatch/board"];
const papers = ["/api/papers", "/api/surveys", "/api/register", "/api/reports", "/api/supervision/reports"];
const checks = ["/api/supervision/checks", "/api/supervision/checks/"];

/** Kind to the lists on which such things stand. What names a thing by its id is found by that id. */
const lists: Readonly<Record<string, readonly string[]>> = {
  call: trade,
  case: [...trade, ...work],
  record: [...trade, ...work],
  job: work,
  visit: work,
  part: work,
  work,
  item: ["/api/workshop", ...work],
  charge: ["/api/charges"],
  matter: ["/api/matters"],
  ledger: ["/api/ledgers"],
  cash: ["/api/money"],
  invoice: ["/api/money"],
  cost: ["/api/money"],
  form: papers,
  paper: papers,
  register: papers,
  survey: papers,
  customer: files,
  site: files,
  unit: files,
  person: people,
  role: people,
  org: [...people, "/api/register"],
  calendar: ["/api/calendars", "/api/dispatch/technicians", "/api/dispatch/board"],
  technician: ["/api/dispatch/technicians", "/api/dispatch/board", "/api/dispatch/upsets"],
  depot: ["/api/dispatch/depots", "/api/dispatch/technicians/"],
  area: ["/api/areas", "/api/customers"],
  plan: ["/api/dispatch/plans"],
  // Not what is counted over months: that is no matter of seconds, and much to read.
  duty: ["/api/obligations/mine", "/api/obligations/handed-over", "/api/obligations/others", "/api/consequences/left"],
  "draft-replay": ["/api/obligations/replays", "/api/obligations/drafts/"],
  "event-log": ["/api/eventlogs/kept"],
  notice: ["/api/notices"],
  incoming: ["/api/inbound"],
  ringing: ["/api/ringing"],
  reg: ["/api/regulation/drafts", "/api/regulation/adoptions", "/api/regulation/documents"],
  reading: ["/api/supervision/readings"],
  regulation: ["/api/supervision/readings"],
  inspection: checks,
  finding: checks,
  "regulation-draft": ["/api/regulation/drafts"],
};

const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * Whether what was read under this key may be another now: it names one of the things, or is a list of their kind. The page of another thing
 * is no such list, unless all that lies below the list's path depends on all of its things (it ends in a slash).
 */
export function isStale([path, ...query]: QueryKey, { all, kinds = [], ids = [] }: Told): boolean {
  if (typeof path !== "string" || !path.startsWith("/api/") || path.startsWith("/api/public/")) return false;
  if (all) return true;
  const named = path + JSON.stringify(query);
  if (ids.some((id) => named.includes(id))) return true;
  return kinds.some((kind) =>
    lists[kind]?.some((list) => path.startsWith(list) && (list.endsWith("/") || !anyId.test(path))),
  );
}
