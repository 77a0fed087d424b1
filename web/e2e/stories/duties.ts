import { expect, type Page } from "@playwright/test";
import { get } from "../journeys/company";

/** Every one of these rules asked something in the case, and it was done in time. */
export async function expectKept(page: Page, call: string, rules: readonly string[]) {
  const asked = (await get(page, `/api/obligations/cases/${call}`)) as { rule: string; status: string }[];
  for (const rule of rules) {
    const states = asked.filter((duty) => duty.rule === rule).map(({ status }) => status);
    expect(states, rule).toEqual(["met"]);
  }
  expect(asked.filter(({ status }) => status === "late" || status === "met-late")).toEqual([]);
}
