import { expect, type Page } from "@playwright/test";
import { at, get, now, post, wait, waitForMondayAt } from "../journeys/company";
import { type Language, walkedIn } from "../journeys/sign-in";
import { wordsOf } from "../journeys/words";
import { test } from "../test";
import { expectKept } from "./duties";
import { sign, tap } from "./hands";

for (const language of walkedIn("zh-CN")) {
  test(`a known customer in the suburb, in warranty: everything is kept (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    await waitForMondayAt(clerk.request, 9);
    const phone = await someoneKnown(clerk, language);

    // The call desk: the number is enough, the rest is known.
    await clerk.goto(`/desk?caller=${phone}`);
    await expect(clerk.getByRole("combobox", { name: say("calls.desk.find") })).toHaveValue(phone);
    await clerk.keyboard.press("Enter");
    await expect(clerk.getByText(say("calls.cover.category").replace("{category}", "C")).first()).toBeVisible();
    await clerk.getByLabel(say("calls.field.fault")).fill("漏水 / leaks");
    await clerk.keyboard.press("Control+Enter");
    await clerk.getByRole("link", { name: say("calls.desk.open-case") }).click();
    await expect(clerk).toHaveURL(/\/calls\//);
    const call = clerk.url().split("/").at(-1) ?? "";

    await clerk.getByRole("button", { name: say("workorders.case.open") }).click();
    await clerk
      .getByRole("link", { name: /^\S*\d{4}/ })
      .last()
      .waitFor();
    const [job] = await get(clerk, `/api/jobs?call=${call}`);
    expect(job.category).toBe("C");

    // The director sends the technician by a number key.
    const director = await at(browser, "service-director", language);
    await director.goto("/dispatch");
    await director.getByRole("button", { name: new RegExp(job.number) }).focus();
    await director.keyboard.press("1");
    const board = director.getByRole("region", { name: say("dispatch.grid"), exact: true });
    await expect(board.getByRole("button", { name: job.number })).toBeVisible();

    // On the road.
    const technician = await at(browser, "technician", language);
    await technician.goto("/tech");
    await technician
      .getByRole("link", { name: new RegExp(job.customer) })
      .first()
      .click();
    await tap(technician, say("ui.job.step.accept"));
    await tap(technician, say("ui.job.step.depart"));
    await wait(1);
    await tap(technician, say("ui.job.step.arrive"));
    await tap(technician, say("ui.job.step.start"));
    await wait(0.75);
    await technician.reload();
    await tap(technician, say("ui.job.step.finish"));
    await technician.getByLabel(say("workorders.tech.workdone")).fill("换密封圈 / new seal");
    await tap(technician, say("workorders.tech.finish.send"));
    await sign(technician, say("workorders.sign.label"), say("ui.sign.done"));
    await sign(technician, say("workorders.sign.own"), say("ui.sign.done"));
    await tap(technician, say("workorders.tech.leave"));

    // Back in the office: the case leads to the filing, which closes the line.
    await clerk.goto(`/calls/${call}`);
    await clerk.getByRole("button", { name: say("calls.do.file").replace("{number}", job.number) }).click();
    await clerk.getByLabel(say("workorders.office.place")).fill("A-3");
    await clerk.getByRole("button", { name: say("workorders.office.close.send") }).click();
    await expect(clerk.getByText(say("workorders.state.closed")).first()).toBeVisible();

    // Tomorrow the opinion card is due.
    await wait(24);
    await clerk.goto("/opinion-cards");
    await expect(clerk.getByText(job.callNumber).first()).toBeVisible();
    await expectKept(clerk, call, ["draw-up-voucher", "dispatched-same-day", "arrive", "voucher-back-to-clerk"]);
    expect((await now(clerk.request)).getTime()).toBeGreaterThan(0);
  });
}

/** A customer of the suburb with a unit bought three months ago; answers the number they ring from. */
async function someoneKnown(clerk: Page, language: Language): Promise<string> {
  const phone = `138${String(Date.now()).slice(-8)}`;
  const { unit: org } = (await get(clerk, "/api/session")) as { unit: string };
  const name = { en: "Mary Lee", "zh-CN": "李梅", es: "María López" }[language];
  const made = await post(clerk, "/api/customers", {
    org,
    customer: { kind: "private", name: `${name} ${phone.slice(-4)}`, phones: [{ number: phone }] },
    site: { country: "CN", lines: ["8 Garden Road"], zone: "suburban" },
  });
  const { sites } = await get(clerk, `/api/customers/${made.id}`);
  const bought = new Date((await now(clerk.request)).getTime() - 90 * 86_400_000).toISOString().slice(0, 10);
  await post(clerk, "/api/equipment/units", {
    org,
    unit: {
      model: { line: "washing-machine", model: "XQG-80", warrantyMonths: 12 },
      serial: `S${phone}`,
      customer: made.id,
      site: sites[0].id,
      soldOn: bought,
    },
  });
  return phone;
}
