import { expect, type Page } from "@playwright/test";
import { at, get, now, post, wait, waitForMondayAt } from "../journeys/company";
import { walkedIn } from "../journeys/sign-in";
import { wordsOf } from "../journeys/words";
import { test } from "../test";
import { expectDuty } from "./duties";
import { sign, tap } from "./hands";

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

for (const language of walkedIn("es")) {
  test(`a new customer in town, out of warranty: every late clause is shown late (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const director = await at(browser, "service-director", language);
    const technician = await at(browser, "technician", language);
    const accountant = await at(browser, "accountant", language);
    await waitForMondayAt(clerk.request, 9);

    const call = await registered(clerk, say);
    await clerk.getByRole("button", { name: say("workorders.case.open") }).click();
    await expect(clerk.getByText(say("workorders.state.drawn-up"))).toBeVisible();
    const [job] = await get(clerk, `/api/jobs?call=${call}`);
    expect(job.category).toBe("A");

    // Nobody is sent that day: the next morning it comes first, and the director knows.
    await wait(24);
    await expectDuty(director, call, "dispatched-same-day", "late");
    await expect
      .poll(async () => (await get(director, `/api/calls/${call}`)).priority, { timeout: 20_000 })
      .toBe("first");
    await director.goto("/");
    await expect(director.getByRole("heading", { name: new RegExp(say("duties.group.late")) })).toBeVisible();
    await director.goto("/dispatch");
    await director.getByRole("button", { name: new RegExp(job.number) }).focus();
    await director.keyboard.press("1");
    const board = director.getByRole("region", { name: say("dispatch.grid"), exact: true });
    await expect(board.getByRole("button", { name: job.number })).toBeVisible();
    await expectDuty(director, call, "dispatched-same-day", "met-late");

    // The technician is there too late, and cannot repair it there.
    await technician.goto("/tech");
    await technician
      .getByRole("link", { name: new RegExp(job.customer) })
      .first()
      .click();
    await tap(technician, say("ui.job.step.accept"));
    await tap(technician, say("ui.job.step.depart"));
    await wait(0.5);
    await tap(technician, say("ui.job.step.arrive"));
    await expectDuty(director, call, "arrive", "met-late");
    await tap(technician, say("ui.job.step.start"));
    await tap(technician, say("ui.job.step.finish"));
    await technician.getByLabel(say("workorders.tech.result.taken-away")).check();
    await tap(technician, say("workorders.tech.finish.send"));
    await tap(technician, say("workorders.tech.finish.anyway"));
    await sign(technician, say("workorders.sign.label"), say("ui.sign.done"));
    await technician.getByRole("textbox", { name: say("workshop.tech.accessories") }).fill("1 × 电源线 / cable");
    await technician.getByRole("textbox", { name: say("workshop.tech.condition") }).fill("划痕 / scratched");
    await technician
      .locator("form", { hasText: say("workshop.tech.takein.send") })
      .locator("input[type=file]")
      .setInputFiles({ name: "c.png", mimeType: "image/png", buffer: picture });
    await expect(technician.getByRole("img", { name: say("workshop.tech.condition") })).toBeVisible();
    const promised = new Date((await now(clerk.request)).getTime() + 8 * 3_600_000 + 24 * 3_600_000);
    await technician
      .getByLabel(say("workshop.tech.promised"), { exact: true })
      .fill(promised.toISOString().slice(0, 16));
    await tap(technician, say("workshop.tech.takein.send"));
    await sign(technician, say("workshop.tech.sign"), say("ui.sign.done"));
    await tap(technician, say("workshop.tech.delivered"));
    await tap(technician, say("workorders.tech.leave"));
    const [item] = await get(clerk, `/api/workshop/items?job=${job.id}`);

    // In the house: register and repair card, then the bench.
    await clerk.goto(`/workshop/${item.id}`);
    await clerk.getByLabel(say("workshop.place"), { exact: true }).fill("B-4");
    await clerk.getByRole("button", { name: say("workshop.register.send") }).click();
    await expect(clerk.getByText(/XH\d+-\d+/).first()).toBeVisible();
    await technician.goto(`/workshop/${item.id}`);
    await tap(technician, say("workshop.begin"));
    await expect(technician.getByLabel(say("workshop.finish.minutes"), { exact: true })).toBeVisible();

    // Not ready as promised: the director knows at once.
    await wait(25);
    await expectDuty(director, call, "ready-as-promised", "late");
    await technician.reload();
    await technician.getByLabel(say("workshop.finish.minutes"), { exact: true }).fill("80");
    await tap(technician, say("workshop.finish.send"));
    await expect(technician.getByText(say("workshop.finish.done.missing"))).toBeVisible();
    await technician.getByLabel(say("workshop.finish.done"), { exact: true }).fill("压缩机 / compressor");
    await tap(technician, say("workshop.finish.send"));
    await tap(technician, say("workshop.inspect.passed"));
    await expectDuty(director, call, "ready-as-promised", "met-late");
    await post(technician, `/api/jobs/${job.id}/costs`, { labour: 300, material: null, travel: null });

    // Back to the customer: signed, the receipt recovered, the voucher to the accountant the same day.
    await technician.goto(`/tech/jobs/${job.id}`);
    await sign(technician, say("workorders.sign.label"), say("ui.sign.done"));
    await tap(technician, say("workshop.tech.return.send"));
    // Not without a word where a signature is missing: the technician's own.
    await tap(technician, say("workorders.sign.hand"));
    const asking = technician.getByRole("dialog");
    await expect(asking.getByText(say("workorders.sign.lacks.own"))).toBeVisible();
    await asking.getByRole("button", { name: say("workorders.tech.back") }).click();
    await sign(technician, say("workorders.sign.own"), say("ui.sign.done"));
    await tap(technician, say("workorders.sign.hand"));
    await expect(technician.getByText(say("workorders.sign.handed"))).toBeVisible();
    await technician.reload();
    await expect(technician.getByText(say("workorders.sign.handed"))).toBeVisible();
    await expectDuty(accountant, call, "voucher-on-return-day", "met");

    await clerk.goto(`/workshop/${item.id}`);
    await clerk.getByRole("button", { name: say("workshop.enter") }).click();
    await expect(clerk.getByText(say("workshop.back.entered"))).toBeVisible();
    await expect(clerk.getByText(say("workshop.back.to-file"))).toBeVisible();
    await clerk.goto(`/jobs/${job.id}`);
    await clerk.getByLabel(say("workorders.office.place")).fill("A-4");
    await clerk.getByRole("button", { name: say("workorders.office.close.send") }).click();
    await expect(clerk.getByText(say("workorders.state.closed")).first()).toBeVisible();
    const receipt = (await get(clerk, `/api/papers?stream=${call}`)).find(
      (paper: { form: string }) => paper.form === "collection-receipt",
    );
    expect(receipt.state).toBe("voided");

    await accountant.goto("/money");
    const row = accountant.getByRole("row", { name: new RegExp(job.number) });
    await row.getByPlaceholder(say("money.invoice.placeholder")).fill("04412");
    await row.getByRole("button", { name: say("money.invoice.record") }).click();
    await expect(row).toHaveCount(0);
    await expectDuty(accountant, call, "invoice-from-voucher", "met");

    // The regulation shows it: late where it was late.
    await clerk.goto(`/calls/${call}`);
    await expect(clerk.getByText(say("workorders.state.closed")).first()).toBeVisible();
  });
}

/** Somebody new rings about something bought years ago; answers the case. */
async function registered(clerk: Page, say: (id: string) => string): Promise<string> {
  await clerk.goto("/desk");
  await clerk.getByRole("combobox", { name: say("calls.desk.find") }).fill(`139${String(Date.now()).slice(-8)}`);
  await clerk.keyboard.press("Enter");
  await clerk.getByLabel(say("calls.field.name"), { exact: true }).fill(`赵敏 ${String(Date.now()).slice(-5)}`);
  await clerk.getByLabel(say("calls.field.address"), { exact: true }).fill("3 Market Street");
  await clerk.getByLabel(say("calls.field.zone"), { exact: true }).selectOption("urban");
  await clerk.getByLabel(say("calls.field.model"), { exact: true }).fill("KFR-35GW");
  await clerk.getByLabel(say("calls.field.soldOn"), { exact: true }).fill("2021-05-01");
  await clerk.getByLabel(say("calls.field.fault")).fill("不制冷 / does not cool");
  await clerk.keyboard.press("Control+Enter");
  await clerk.getByRole("link", { name: say("calls.desk.open-case") }).click();
  await expect(clerk).toHaveURL(/\/calls\//);
  return clerk.url().split("/").at(-1) ?? "";
}
