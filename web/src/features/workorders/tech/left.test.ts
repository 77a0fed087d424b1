import { describe, expect, it } from "vitest";
import type { Paper } from "../../documents/paper";
import type { JobLine, JobView, VisitState } from "../job";
import { lacks, left } from "./left";
import { nextSteps, pausedFor } from "./shown";

const signer = (role: string, way: "drawn" | "refused" | null) => ({
  role,
  way,
  name: null,
  reason: null,
  proof: null,
  signedAt: null,
});
const unsigned = { voidedAt: null, frozen: false, signers: [signer("technician", null), signer("customer", null)] };
const byCustomer = { ...unsigned, frozen: true, signers: [signer("technician", null), signer("customer", "drawn")] };
const fee = { amount: 0, currency: "CNY" };
const list = {
  id: "visit",
  names: { en: "Before leaving" },
  items: [{ id: "tested", names: {}, required: true, photo: false, accepts: [], answer: null as string | null }],
};

const view = (line: Partial<JobLine>, voucher: object = unsigned, more: Partial<JobView> = {}) =>
  ({
    line: { visit: "v", state: "in-hand", result: null, fee: null, takenIn: false, ...line },
    workDone: null,
    visits: [],
    checklists: [list],
    voucher: voucher as Paper,
    ...more,
  }) as JobView;

const kinds = (job: JobView, state: VisitState) => left(job, state, []).map(({ kind }) => kind);

describe("what is left of a visit", () => {
  it("begins with the step that comes next", () => {
    expect(kinds(view({}), "accepted")).toEqual(["depart"]);
    expect(kinds(view({}), "on-site")).toEqual(["start", "list", "finish"]);
    expect(kinds(view({}), "working")).toEqual(["finish", "list"]);
    expect(kinds(view({}), "paused")).toEqual(["resume", "list", "finish"]);
  });

  it("asks, once the work ended, for what the voucher lacks before anybody signs it", () => {
    expect(kinds(view({ state: "finished", result: "solved" }), "finished")).toEqual([
      "work-done",
      "fee",
      "customer",
      "own",
      "list",
      "leave",
    ]);
  });

  it("does not ask for what nobody can write any more", () => {
    expect(kinds(view({ state: "finished", result: "solved" }, byCustomer), "left")).toEqual(["own"]);
  });

  it("asks for no fee while the goods are only taken along", () => {
    const away = view({ state: "finished", result: "taken-away" }, unsigned, { checklists: [] });
    expect(kinds(away, "finished")).toEqual(["customer", "own", "take-in", "leave"]);
  });

  it("is nothing of a closed job", () => {
    expect(kinds(view({ state: "closed" }, byCustomer), "left")).toEqual([]);
  });
});

describe("a voucher on its way to the accountant", () => {
  it("says that fee and own signature are missing, and takes no fee as a fee", () => {
    expect(lacks(view({ state: "finished" }, byCustomer, { workDone: "tightened" }))).toEqual(["fee", "own"]);
    expect(lacks(view({ state: "finished", fee }, byCustomer, { workDone: "tightened" }))).toEqual(["own"]);
  });

  it("takes a refused signature as dealt with", () => {
    const signers = [signer("technician", "drawn"), signer("customer", "refused")];
    expect(lacks(view({ fee }, { ...unsigned, signers }, { workDone: "tightened" }))).toEqual([]);
  });
});

describe("a paused visit", () => {
  const steps = [
    { step: "paused", reason: "break" },
    { step: "resumed", reason: null },
    { step: "paused", reason: "no-access" },
  ];
  const paused = view({}, unsigned, { visits: [{ id: "v", steps }] });

  it("goes on by continuing, and says why it rests", () => {
    expect(nextSteps("paused")).toEqual(["resume"]);
    expect(pausedFor(paused, [])).toBe("no-access");
  });

  it("says the reason that still waits on the phone", () => {
    const waiting = [{ key: "1", path: "", visit: "v", to: "paused" as const, body: { reason: "customer-away" } }];
    expect(pausedFor(paused, waiting)).toBe("customer-away");
  });
});
