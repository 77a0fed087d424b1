import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

const source = join(import.meta.dirname, "../../src");

/** Where a page is, for somebody who has work of their own behind it. */
export interface Place {
  /** Whose page it is. */
  role: string;
  /** Its address; undefined where an empty company has none of the kind. */
  at: (page: Page) => Promise<string | undefined> | string;
  /** Worked by thumb: it has no wide form. */
  phone?: true;
}

/** The routes of all features as the code declares them: nobody keeps a list beside it. */
export function routes(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => /features\/.*index\.ts$/.test(file) || file === join("app", "desk", "Desk.tsx"),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(/\{\s*path: "([^"]+)",\s*page:/g)].map(
      ([, path]) => `${path}`,
    ),
  );
  return [...new Set(found)].sort();
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the API, looked into for ids only
export async function read(page: Page, path: string): Promise<any> {
  const answer = await page.request.get(path);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return answer.json();
}

/** A case with as much behind it as there is: a closed one, else any. */
async function someCall(page: Page): Promise<string | undefined> {
  const { rows } = await read(page, "/api/calls");
  return (rows.find((row: { status: string }) => row.status === "closed") ?? rows[0])?.id;
}

async function ofCall(page: Page, path: string) {
  const call = await someCall(page);
  return call && (await read(page, path.replace("$call", call)));
}

/** One that was replayed, with what that found; else any. */
async function someDraft(page: Page): Promise<string | undefined> {
  const drafts: { id: string; state: string }[] = await read(page, "/api/regulation/drafts");
  return (drafts.find(({ state }) => state === "replayed") ?? drafts[0])?.id;
}

const under = (path: string, id: string | undefined) => id && `${path}/${id}`;

/** Each route of the web, and how one gets there. A route that is missing here fails the tour. */
export const places: Record<string, Place> = {
  "/": { role: "service-director", at: () => "/" },
  "/calls": { role: "service-centre-clerk", at: () => "/calls" },
  "/calls/$id": { role: "service-director", at: async (page) => under("/calls", await someCall(page)) },
  "/company/audit": { role: "administrator", at: () => "/company/audit" },
  "/company/calendars": { role: "administrator", at: () => "/company/calendars" },
  "/company/calendars/$id": {
    role: "administrator",
    at: async (page) => under("/company/calendars", (await read(page, "/api/calendars"))[0]?.id),
  },
  "/company/deputies": { role: "service-director", at: () => "/company/deputies" },
  "/company/numbers": { role: "administrator", at: () => "/company/numbers" },
  "/company/organisation": { role: "administrator", at: () => "/company/organisation" },
  "/company/people": { role: "administrator", at: () => "/company/people" },
  "/company/people/$id": {
    role: "administrator",
    at: async (page) => under("/company/people", (await read(page, "/api/organisation/people")).at(-1)?.id),
  },
  "/company/roles": { role: "administrator", at: () => "/company/roles" },
  "/customers/$id": {
    role: "service-centre-clerk",
    at: async (page) => under("/customers", (await ofCall(page, "/api/calls/$call"))?.customer?.id),
  },
  "/desk": { role: "service-centre-clerk", at: () => "/desk" },
  "/dispatch/areas": { role: "service-director", at: () => "/dispatch/areas" },
  "/dispatch/estimates": { role: "service-director", at: () => "/dispatch/estimates" },
  "/dispatch/planning": { role: "service-director", at: () => "/dispatch/planning" },
  "/dispatch/terms": { role: "service-director", at: () => "/dispatch/terms" },
  "/dispatch/travel": { role: "service-director", at: () => "/dispatch/travel" },
  "/import": { role: "administrator", at: () => "/import" },
  "/import/$id": {
    role: "administrator",
    at: async (page) => under("/import", (await read(page, "/api/exchange/imports"))[0]?.id),
  },
  "/incoming": { role: "service-centre-clerk", at: () => "/incoming" },
  "/incoming/$id": {
    role: "service-centre-clerk",
    at: async (page) => under("/incoming", (await read(page, "/api/inbound")).rows[0]?.id),
  },
  "/dispatch": { role: "service-director", at: () => "/dispatch" },
  "/jobs": { role: "service-director", at: () => "/jobs" },
  "/jobs/$id": {
    role: "service-director",
    at: async (page) => under("/jobs", (await ofCall(page, "/api/jobs?call=$call"))?.[0]?.id),
  },
  "/jobs/list": { role: "service-director", at: () => "/jobs/list" },
  "/me/extension": { role: "service-centre-clerk", at: () => "/me/extension" },
  "/me/file": { role: "accountant", at: () => "/me/file" },
  "/me/password": { role: "accountant", at: () => "/me/password" },
  "/money": { role: "accountant", at: () => "/money" },
  "/charges": { role: "service-director", at: () => "/charges" },
  "/charges/$id": {
    role: "service-director",
    // The regulation of the demonstration charges nobody; then the list stands in for it.
    at: async (page) => under("/charges", (await read(page, "/api/charges"))[0]?.id) ?? "/charges",
  },
  "/matters": { role: "service-director", at: () => "/matters" },
  "/matters/$id": {
    role: "service-director",
    // The regulation of the demonstration opens nothing yet; then the list stands in for it.
    at: async (page) => under("/matters", (await read(page, "/api/matters"))[0]?.id) ?? "/matters",
  },
  "/ledgers": { role: "accountant", at: () => "/ledgers" },
  "/ledgers/$pack/$ledger/$period": {
    role: "accountant",
    at: async (page) => {
      const head = (await read(page, "/api/ledgers"))[0];
      return head ? `/ledgers/${head.pack}/${head.ledger}/${head.from}` : "/ledgers";
    },
  },
  "/ledgers/$pack/$ledger/accounts/$party": {
    role: "accountant",
    at: async (page) => {
      const head = (await read(page, "/api/ledgers"))[0];
      const path = head && `/ledgers/${head.pack}/${head.ledger}`;
      const line = path && (await read(page, `/api${path}/periods/${head.from}`)).sheet.lines[0];
      return line ? `${path}/accounts/${line.party}` : "/ledgers";
    },
  },
  "/opinion-cards": { role: "service-centre-clerk", at: () => "/opinion-cards" },
  "/papers/$id": {
    role: "service-director",
    at: async (page) => under("/papers", (await ofCall(page, "/api/papers?stream=$call"))?.[0]?.id),
  },
  "/promises": { role: "service-director", at: () => "/promises" },
  "/promises/$which": { role: "service-director", at: () => "/promises/late" },
  "/register": { role: "service-centre-clerk", at: () => "/register" },
  "/supervision": { role: "service-director", at: () => "/supervision" },
  "/supervision/checks": { role: "service-director", at: () => "/supervision/checks" },
  "/supervision/checks/new": {
    role: "service-director",
    at: async (page) => `/supervision/checks/new?kind=SELF&unit=${(await read(page, "/api/session")).unit}`,
  },
  "/supervision/checks/$id": {
    role: "service-director",
    at: async (page) =>
      under("/supervision/checks", (await read(page, "/api/supervision/checks")).inspections[0]?.id) ??
      "/supervision/checks",
  },
  "/supervision/checks/findings/$id": {
    role: "service-director",
    at: async (page) =>
      under("/supervision/checks/findings", (await read(page, "/api/supervision/checks")).open[0]?.id) ??
      "/supervision/checks",
  },
  "/supervision/$unit": {
    role: "service-director",
    at: async (page) => under("/supervision", (await read(page, "/api/session")).unit),
  },
  "/regulation-applying": { role: "service-director", at: () => "/regulation-applying" },
  "/regulation-acknowledged": { role: "service-director", at: () => "/regulation-acknowledged" },
  "/regulation-readings": { role: "service-director", at: () => "/regulation-readings" },
  "/regulation-readings/$id": {
    role: "service-director",
    at: async (page) => under("/regulation-readings", (await read(page, "/api/supervision/readings"))[0]?.id),
  },
  "/regulation-drafts": { role: "service-director", at: () => "/regulation-drafts" },
  "/regulation-drafts/$id": {
    role: "service-director",
    at: async (page) => under("/regulation-drafts", await someDraft(page)),
  },
  "/regulation-drafts/$id/replay": {
    role: "service-director",
    at: async (page) => {
      const draft = await someDraft(page);
      return draft && `/regulation-drafts/${draft}/replay`;
    },
  },
  "/regulation": { role: "service-director", at: () => "/regulation" },
  "/regulation/$pack": { role: "service-director", at: () => "/regulation/P1" },
  "/regulation/$pack/$clause": { role: "service-director", at: () => "/regulation/P1/19" },
  "/regulation/$pack/$clause/kept": { role: "service-director", at: () => "/regulation/P1/19/kept?days=90" },
  "/report/:code": {
    role: "administrator",
    at: async (page) => (await read(page, "/api/web-forms")).find((form: { open: boolean }) => form.open)?.path,
    phone: true,
  },
  "/reports": { role: "branch-manager", at: () => "/reports" },
  "/tech": { role: "technician", at: () => "/tech", phone: true },
  "/tech/jobs/:id": {
    role: "technician",
    at: async (page) => under("/tech/jobs", (await read(page, "/api/jobs/mine"))[0]?.id),
    phone: true,
  },
  "/tech/report": { role: "technician", at: () => "/tech/report", phone: true },
  "/technicians": { role: "service-director", at: () => "/technicians" },
  "/technicians/$id": {
    role: "service-director",
    at: async (page) => under("/technicians", (await read(page, "/api/dispatch/technicians")).technicians[0]?.id),
  },
  "/units/$id": {
    role: "service-centre-clerk",
    at: async (page) => under("/units", (await ofCall(page, "/api/calls/$call"))?.unit?.id),
  },
  "/v/:token": {
    role: "service-director",
    at: async (page) => under("/v", (await ofCall(page, "/api/papers?stream=$call"))?.[0]?.token) ?? "/v/no-such-paper",
    phone: true,
  },
  "/ways-in": { role: "administrator", at: () => "/ways-in" },
  "/workshop": { role: "service-director", at: () => "/workshop" },
  "/workshop/$id": {
    role: "service-director",
    at: async (page) => {
      const here = await read(page, "/api/workshop/items");
      return under("/workshop", (here[0] ?? (await read(page, "/api/workshop/items?closed=true"))[0])?.id);
    },
  },
};
