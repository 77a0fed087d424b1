import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { at, get, post } from "./company";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

const bought = (model: string, contractUntil?: string) => ({
  model: { line: "washer", model },
  serial: `S${Date.now()}`,
  soldOn: "2020-05-01",
  contractUntil,
});

for (const language of walkedIn("en")) {
  test(`a line of the register is put right, and both versions can be read (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const page = await at(browser, "service-centre-clerk", language);
    const customer = await post(page, "/api/customers", {
      customer: { kind: "private", name: "Zoë 王", phones: [{ number: "13911113333" }] },
      site: { lines: ["1 Suburb Road"], zone: "suburban" },
    });
    await post(page, `/api/customers/${customer.id}/sites`, { lines: ["2 Town Road"], zone: "urban" });
    const { sites } = await get(page, `/api/customers/${customer.id}`);
    const suburb = sites.find((site: { zone: string }) => site.zone === "suburban");
    const call = await post(page, "/api/calls", {
      customer: customer.id,
      site: suburb.id,
      newUnit: bought("W-1"),
      channel: "phone",
      fault: "does not start",
    });

    await page.goto(`/calls/${call.id}`);
    await page.getByRole("button", { name: say("calls.do.correct") }).click();
    await page.getByLabel(say("calls.fact.site"), { exact: true }).selectOption({ label: "2 Town Road" });
    await page.getByLabel(say("calls.field.fault")).fill("starts, but leaks");
    await page.getByLabel(say("calls.correct.why")).fill("misheard");
    await expectAccessible(page);
    await page.getByRole("button", { name: say("calls.correct.send") }).click();

    const timeline = page.getByRole("region", { name: say("calls.case.timeline") });
    await expect(timeline.getByText("1 Suburb Road")).toBeVisible();
    await expect(timeline.getByText("2 Town Road")).toBeVisible();
    await expect(timeline.getByText("does not start")).toBeVisible();
    await expect(page.getByRole("region", { name: say("calls.case.facts") })).toContainText("starts, but leaks");
  });

  test(`two who change one customer see theirs and yours (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const director = await at(browser, "service-director", language);
    const { id } = await post(clerk, "/api/customers", {
      customer: { kind: "firm", name: "Before & Co", phones: [{ number: "13911114444" }] },
    });
    const change = { name: say("customers.edit") };
    const name = say("customers.field.name");
    for (const page of [clerk, director]) {
      await page.goto(`/customers/${id}`);
      await page.getByRole("button", change).click();
    }
    await clerk.getByLabel(name, { exact: true }).fill("Clerk & Co");
    await clerk.getByRole("button", { name: say("customers.phone.add") }).click();
    await clerk
      .getByRole("textbox", { name: say("customers.field.number"), exact: true })
      .last()
      .fill("13911115555");
    await clerk.getByRole("button", { name: say("customers.save") }).click();
    await expect(clerk.getByRole("heading", { name: "Clerk & Co" })).toBeVisible();

    await director.getByLabel(name, { exact: true }).fill("Director & Co");
    await director.getByRole("button", { name: say("customers.save") }).click();
    const conflict = director.getByRole("alert");
    await expect(conflict).toContainText(say("ui.conflict.title"));
    await expect(conflict.getByRole("cell", { name: "Clerk & Co" })).toBeVisible();
    await expect(conflict.getByRole("cell", { name: "Director & Co" })).toBeVisible();
    await expectAccessible(director);
    await director.getByRole("button", { name: say("ui.conflict.keep-mine") }).click();
    await expect(director.getByRole("heading", { name: "Director & Co" })).toBeVisible();
    const after = await get(director, `/api/customers/${id}`);
    expect(after.phones, "the telephone the clerk added stays").toHaveLength(2);
  });

  test(`where a customer is written to is put down, found again and refused where it is none (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const address = `zoe.${Date.now()}@example.com`;
    const { id } = await post(clerk, "/api/customers", { customer: { kind: "private", name: "Zoë 王" } });
    await clerk.goto(`/customers/${id}`);
    await clerk.getByRole("button", { name: say("customers.edit") }).click();
    const field = clerk.getByLabel(say("customers.field.email"), { exact: true });
    await field.fill("zoe@localhost");
    await clerk.getByRole("button", { name: say("customers.save") }).click();
    await expect(field).toHaveAccessibleDescription(/.+/);
    await expectAccessible(clerk);
    await field.fill(address.toUpperCase());
    await clerk.getByRole("button", { name: say("customers.save") }).click();
    const file = clerk.getByRole("region", { name: say("customers.file") });
    await expect(file.getByRole("link", { name: address })).toHaveAttribute("href", `mailto:${address}`);

    await clerk.goto("/desk");
    await clerk.getByLabel(say("calls.desk.find"), { exact: true }).fill(address.slice(0, -4));
    await expect(clerk.getByRole("option", { name: /Zoë 王/ })).toBeVisible();
  });

  test(`a contract makes it category B, and who may decides otherwise with a reason (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const call = await post(clerk, "/api/calls", {
      newCustomer: { kind: "firm", name: "Contract & Co" },
      newSite: { lines: ["3 Town Road"], zone: "urban" },
      newUnit: bought("W-2", "2040-01-01"),
      channel: "phone",
      fault: "leaks",
    });
    await post(clerk, "/api/jobs", { call: call.id, kind: "repair" });
    await clerk.goto(`/calls/${call.id}`);
    await expect(clerk.getByText(say("workorders.category.B"))).toBeVisible();
    await expect(clerk.getByRole("button", { name: say("workorders.category.change") })).toHaveCount(0);

    const director = await at(browser, "service-director", language);
    await director.goto(`/calls/${call.id}`);
    await director.getByRole("button", { name: say("workorders.category.change") }).click();
    await director.getByLabel(say("workorders.category"), { exact: true }).selectOption("C");
    await director.getByLabel(say("workorders.category.why")).fill("goodwill");
    await director.getByRole("button", { name: say("workorders.category.send") }).click();
    // the form that offered every category is gone before the decided one can be the only text of that kind
    await expect(director.getByLabel(say("workorders.category.why"))).toHaveCount(0);
    await expect(director.getByText(say("workorders.category.C"))).toBeVisible();
    await expect(director.getByText(/goodwill/)).toBeVisible();
  });
}
