import { type APIRequestContext, expect, test } from "@playwright/test";
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

/** A page for a list of customers being brought in needs one that was: the demonstration brings none. */
test.beforeAll(async ({ request }) => {
  await expect
    .poll(async () => (await demonstration(request)).lived, { timeout: 300_000, intervals: [2_000] })
    .toBeNull();
});

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
        if (role === "administrator") await bringIn(page);
      },
    });
    expect(taken).toBe(wholeTour());
  });
}

/** One small list of customers, so that the page of a list brought in has something to show. */
async function bringIn(page: Parameters<typeof read>[0]) {
  if ((await read(page, "/api/exchange/imports")).length > 0) return;
  const [unit] = await read(page, "/api/organisation/units");
  const answer = await page.request.post(`/api/exchange/imports?kind=customers&org=${unit.id}`, {
    multipart: {
      file: { name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from("名称,电话\n王小明,13800138000\n") },
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}
