import { type APIRequestContext, type APIResponse, expect, request as requests } from "@playwright/test";
import { test } from "../test";
import { type Demonstration, demonstration } from "./life";

/** A list of customers brought in, a fault reported on the web, a new version of the regulation to be read and one that is discussed. */
test("a demonstration that has come to the present, with what its past has none of", async ({ request }) => {
  test.setTimeout(600_000);
  await expect
    .poll(async () => (await demonstration(request)).lived, { timeout: 500_000, intervals: [2_000] })
    .toBeNull();
  const company = await demonstration(request);
  const { password, accounts } = company;
  const name = accounts.find(({ role }) => role === "administrator")?.name;
  await done(request.post("/api/session", { data: { name, password } }));
  const units: { id: string; name: string }[] = await (await request.get("/api/organisation/units")).json();
  const branch = units.find((unit) => unit.name === accounts.find(({ role }) => role === "service-centre-clerk")?.unit);
  const file = { name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from("名称,电话\n王小明,13800138000\n") };
  await done(
    request.post("/api/exchange/imports", {
      params: { kind: "customers", org: branch?.id ?? "" },
      multipart: { file },
    }),
  );
  await done(request.put(`/api/web-forms/${branch?.id}`, { data: { open: true } }));
  const forms: { org: string; path: string }[] = await (await request.get("/api/web-forms")).json();
  const report = {
    name: "Mary Wells",
    phone: "13600000000",
    address: "8 Yan'an Road",
    product: "KFR-35GW",
    fault: "E4, drips 漏水",
    consent: true,
  };
  await done(
    request.post(`/api/public${forms.find(({ org }) => org === branch?.id)?.path}`, {
      multipart: {
        report: { name: "report", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(report)) },
      },
    }),
  );
  await drafts(company);
});

/** One version is approved and has to be read; of another the departments are asked. */
async function drafts(company: Demonstration) {
  const drafter = await as(company, "service-department");
  const approved = await begun(drafter, "4 h");
  await done(
    drafter.post(`/api/regulation/drafts/${approved}/submit`, {
      headers: { "If-Match": await seen(drafter, approved) },
    }),
  );
  const manager = await as(company, "general-manager");
  await done(
    manager.post(`/api/regulation/drafts/${approved}/approve`, {
      headers: { "If-Match": await seen(manager, approved) },
      data: {},
    }),
  );
  const discussed = await begun(drafter, "24 h");
  const [somebody]: { id: string }[] = await (await drafter.get("/api/organisation/people")).json();
  await done(drafter.post(`/api/regulation/drafts/${discussed}/group`, { data: { person: somebody?.id } }));
  const units: { id: string }[] = await (await drafter.get("/api/organisation/units")).json();
  await done(
    drafter.post(`/api/regulation/drafts/${discussed}/hearings`, {
      data: { units: units.map(({ id }) => id), until: day(7) },
    }),
  );
  const director = await as(company, "service-director");
  await expect
    .poll(async () => (await (await director.get("/api/supervision/readings")).json()).length, { timeout: 60_000 })
    .toBeGreaterThan(0);
}

async function begun(drafter: APIRequestContext, purpose: string): Promise<string> {
  const [{ id: base }] = await (await drafter.get("/api/regulation/adoptions")).json();
  const terms = { purpose, repeals: false, units: [], products: [], effective: day(30) };
  const answer = await drafter.post("/api/regulation/drafts", { data: { base, terms } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).id;
}

const seen = async (reader: APIRequestContext, draft: string) =>
  `"${(await (await reader.get(`/api/regulation/drafts/${draft}`)).json()).version}"`;

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

async function as({ password, accounts }: Demonstration, role: string): Promise<APIRequestContext> {
  const context = await requests.newContext({ baseURL: test.info().project.use.baseURL });
  const name = accounts.find((account) => account.role === role)?.name;
  await done(context.post("/api/session", { data: { name, password } }));
  return context;
}

async function done(answering: Promise<APIResponse>) {
  const answer = await answering;
  expect(answer.ok(), `${answer.url()}: ${await answer.text()}`).toBe(true);
}
