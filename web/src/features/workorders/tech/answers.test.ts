import { expect, it } from "vitest";
import type { Checklist } from "../job";
import { answersNow } from "./answers";

const path = "/api/jobs/1/checklists/visit";
const item = (id: string, answer: string | null) => ({
  id,
  names: {},
  required: true,
  photo: false,
  accepts: ["yes", "no"],
  answer,
});
const list: Checklist = { id: "visit", names: {}, items: [item("tested", null), item("tidied", "yes")] };
const waits = (key: string, answers: Record<string, string>, refused?: string) => ({
  key,
  path,
  body: { answers },
  ...(refused ? { refused } : {}),
});

it("shows what was ticked without a network, the last tick on an item first of all", () => {
  const waiting = [waits("1", { tested: "yes" }), waits("2", { tidied: "no" }), waits("3", { tested: "no" })];
  expect(answersNow(list, {}, waiting)).toEqual({ tested: "no", tidied: "no" });
});

it("keeps a tick that was sent and is not read back yet", () => {
  expect(answersNow(list, { tested: "yes" }, [])).toEqual({ tested: "yes", tidied: "yes" });
});

it("goes back to what the server has where it refused a tick", () => {
  expect(answersNow(list, {}, [waits("1", { tested: "yes" }, "No")])).toEqual({ tested: null, tidied: "yes" });
});
