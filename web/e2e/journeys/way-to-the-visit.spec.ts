import { expect } from "@playwright/test";
import { test } from "../test";
import { at, get, post } from "./company";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

for (const language of walkedIn("es")) {
  test(`from the first page a technician finds the way to the visit (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const director = await at(browser, "service-director", language);
    const technician = await at(browser, "technician", language);
    const customer = `Way ${language} ${Date.now()}`;
    const call = await post(clerk, "/api/calls", {
      newCustomer: { name: customer, kind: "private" },
      newSite: { lines: ["1 Century Avenue"], zone: "urban" },
      channel: "phone",
      fault: "does not start",
    });
    const { id } = await post(clerk, "/api/jobs", { call: call.id, kind: "repair" });

    // The director reads that a technician is to be named, and is led to where that is done.
    await director.goto(`/calls/${call.id}`);
    await expect(director.getByRole("link", { name: say("workorders.case.assign"), exact: true })).toBeVisible();
    const answer = await director.request.post(`/api/jobs/${id}/assignment`, {
      data: { technician: (await get(technician, "/api/session")).person },
      headers: { "If-Match": `"${(await get(director, `/api/jobs/${id}`)).line.version}"` },
    });
    expect(answer.ok(), await answer.text()).toBe(true);

    // On the telephone the whole menu can be reached, its first entry too.
    await technician.goto("/calls");
    const menu = technician.getByRole("navigation", { name: say("shell.menu") });
    const open = () => technician.getByRole("button", { name: say("shell.menu") }).click();
    await open();
    await menu.getByRole("link", { name: say("duties.menu"), exact: true }).click();
    await expect(technician).toHaveURL("/");
    await open();
    await menu.getByRole("link", { name: say("workorders.menu.visits"), exact: true }).click();
    await expect(technician).toHaveURL("/tech");
    await technician.getByRole("link", { name: customer }).click();
    await expect(technician.getByRole("button", { name: say("ui.job.step.accept"), exact: true })).toBeVisible();

    // From the case, which is where every notice leads, there is a way too.
    await technician.goto(`/calls/${call.id}`);
    await technician.getByRole("link", { name: say("workorders.case.visit"), exact: true }).click();
    await expect(technician).toHaveURL(`/tech/jobs/${id}`);
    await expect(technician.getByRole("heading", { name: customer })).toBeVisible();
  });
}
