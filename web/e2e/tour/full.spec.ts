import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import { read } from "./places";
import { languages, tour, wholeTour } from "./tour";

interface Demonstration {
  password: string;
  accounts: { name: string; role: string; unit: string }[];
  lived: string | null;
}

const demonstration = async (request: APIRequestContext): Promise<Demonstration> =>
  (await request.get("/api/public/demonstration")).json();

test.describe.configure({ timeout: 600_000 });

/** What the demonstration's own past has none of: a list of customers brought in, a fault reported on the web. */
test.beforeAll(async ({ request }) => {
  await expect
    .poll(async () => (await demonstration(request)).lived, { timeout: 500_000, intervals: [2_000] })
    .toBeNull();
  const { password, accounts } = await demonstration(request);
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
});

async function done(answering: Promise<APIResponse>) {
  const answer = await answering;
  expect(answer.ok(), `${answer.url()}: ${await answer.text()}`).toBe(true);
}

for (const language of languages) {
  test(`every page of a company with life in it, in ${language}`, async ({ browser, request }) => {
    const { password, accounts } = await demonstration(request);
    const taken = await tour(browser, {
      company: "full",
      language,
      whole: true,
      enter: async (page, role) => {
        for (const { name } of accounts.filter((account) => account.role === role)) {
          const answer = await page.request.post("/api/session", { data: { name, password } });
          expect(answer.ok(), await answer.text()).toBe(true);
          // of the technicians one who has work in hand
          if (role !== "technician" || (await read(page, "/api/jobs/mine")).length > 0) break;
        }
        await page.request.post("/api/me/language", { data: { language } });
      },
    });
    expect(taken).toBe(wholeTour());
  });
}
