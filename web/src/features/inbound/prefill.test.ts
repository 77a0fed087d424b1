import { describe, expect, it } from "vitest";
import { prefill } from "./prefill";
import type { IncomingFile } from "./types";

const customer = (id: string) => ({ id, kind: "private" as const, name: `Li ${id}`, phone: null, address: null });
const file = (changes: Partial<IncomingFile> = {}): IncomingFile => ({
  line: {
    id: "in-1",
    orgName: "North",
    channel: "mail",
    receipt: "K7Q2-9MFD",
    receivedAt: "2026-11-22T08:00:00Z",
    times: 1,
    name: "Ming Li",
    phone: null,
    email: "ming@example.com",
    product: null,
    subject: "Washer",
    words: "It leaks",
    files: 0,
    state: "open",
    aside: null,
    trouble: null,
    answers: null,
    takenBy: null,
    mine: false,
    takenAt: null,
    call: null,
    callNumber: null,
    reason: null,
    endedAt: null,
    endedBy: null,
  },
  address: null,
  serial: null,
  foundPhone: "138 0013 8000",
  omitted: [],
  attachments: [],
  customers: [],
  openCalls: [],
  ...changes,
});

describe("what came in on the call desk", () => {
  it("keeps its channel, its words and where it came from", () => {
    const form = prefill(file());
    expect(form).toMatchObject({
      incoming: "in-1",
      channel: "mail",
      fault: "Washer\nIt leaks",
      name: "Ming Li",
      phone: "138 0013 8000",
      email: "ming@example.com",
      customer: "",
    });
  });

  it("takes the one customer it can be from", () => {
    expect(prefill(file({ customers: [customer("a")] })).customer).toBe("a");
  });

  it("leaves it to the clerk which of two customers it is", () => {
    expect(prefill(file({ customers: [customer("a"), customer("b")] })).customer).toBe("");
  });
});
