import { expect, test } from "vitest";
import type { Sheet } from "./checks";
import { bodyOf, empty, tally } from "./said";

const clause = (id: string) => ({
  document: "P1",
  edition: "P1@1.0#1",
  version: "1.0",
  clause: id,
  title: null,
  language: null,
  figures: { raised: 0, met: 0, late: 0 },
});

const sheet: Sheet = {
  unit: "u",
  unitName: "North",
  zone: "Asia/Shanghai",
  kind: "SELF",
  period: "2026-11-01",
  today: "2026-11-23",
  from: "2026-10-31T16:00:00Z",
  to: "2026-11-30T16:00:00Z",
  done: false,
  people: [],
  clauses: [clause("1"), clause("8"), clause("9")],
};

test("what nobody spoke about was not looked at, and every clause is handed in", () => {
  const kept = { verdict: "KEPT", remark: "", remedy: "left over", answerable: "p", due: "2026-12-01" } as const;
  const form = { ...empty, said: { "P1@1.0#1 8": kept } };
  expect(tally(form, sheet)).toEqual({ KEPT: 1, NOT_KEPT: 0, NOT_LOOKED_AT: 2 });
  expect(bodyOf(form, sheet).items.map(({ verdict }) => verdict)).toEqual(["NOT_LOOKED_AT", "KEPT", "NOT_LOOKED_AT"]);
});

test("what belongs to a finding does not go with a clause that is kept after all", () => {
  const found = { verdict: "NOT_KEPT", remark: "r", remedy: "m", answerable: "", due: "2026-12-01" } as const;
  const whole = (verdict: "KEPT" | "NOT_KEPT") =>
    bodyOf({ ...empty, said: { "P1@1.0#1 8": { ...found, verdict } } }, sheet).items[1];
  expect(whole("NOT_KEPT")).toMatchObject({ remark: "r", remedy: "m", answerable: null, due: "2026-12-01" });
  expect(whole("KEPT")).toMatchObject({ remark: "r", remedy: null, answerable: null, due: null });
});
