import { type APIResponse, expect } from "@playwright/test";
import { test } from "../test";
import { demonstration } from "./life";

/** A list of customers brought in, a fault reported on the web. */
test("a demonstration that has come to the present, with what its past has none of", async ({ request }) => {
  test.setTimeout(600_000);
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
