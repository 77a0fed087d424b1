import { expect, type Page } from "@playwright/test";
import { get } from "../journeys/company";

interface Duty {
  id: string;
  rule: string;
  status: string;
  holderName: string | null;
  limit: string;
}

export const dutiesOf = (page: Page, call: string): Promise<Duty[]> => get(page, `/api/obligations/cases/${call}`);

/** Every one of these rules asked something in the case and it was done in time, and nothing else was late. */
export async function expectKept(page: Page, call: string, rules: readonly string[]) {
  const asked = await dutiesOf(page, call);
  for (const rule of rules) {
    const states = asked.filter((duty) => duty.rule === rule).map(({ status }) => status);
    expect(states, rule).toEqual(["met"]);
  }
  expect(asked.filter(({ status }) => status === "late" || status === "met-late")).toEqual([]);
}

/** This rule's duty stands so, somebody answers for it, and how its limit was counted can be read. */
export async function expectDuty(page: Page, call: string, rule: string, status: string) {
  await expect
    .poll(async () => (await dutiesOf(page, call)).filter((duty) => duty.rule === rule).at(-1)?.status, {
      message: rule,
      timeout: 20_000,
    })
    .toBe(status);
  const duty = (await dutiesOf(page, call)).filter((each) => each.rule === rule).at(-1);
  expect(duty?.holderName, rule).toBeTruthy();
  expect(await get(page, `/api/obligations/${duty?.id}/trace`), rule).toBeTruthy();
}
