import { describe, expect, it } from "vitest";
import { type Paper, standing, stillToSign, stoodSince, unsignedBy } from "./paper";

const signer = (role: string, way: "confirmed" | null) => ({
  role,
  way,
  name: null,
  reason: null,
  proof: null,
  signedAt: null,
});

const paper = (change: Partial<Paper>): Paper => ({
  id: "p",
  stream: "s",
  form: "cash-receipt",
  names: {},
  number: "1",
  language: "en",
  state: "issued",
  version: 1,
  content: "",
  fingerprint: "",
  token: "",
  frozen: false,
  openedAt: "",
  filedPlace: null,
  voidedAt: null,
  signers: [signer("technician", null), signer("accountant", null)],
  copies: [],
  handedIn: [],
  ...change,
});

describe("a paper", () => {
  it("is offered for signing to who holds a post whose place is empty", () => {
    expect(unsignedBy(paper({}), ["accountant"])).toBe("accountant");
    expect(unsignedBy(paper({}), ["service-director"])).toBeUndefined();
    expect(unsignedBy(paper({ signers: [signer("accountant", "confirmed")] }), ["accountant"])).toBeUndefined();
  });

  it("is signed by nobody once it is void", () => {
    expect(unsignedBy(paper({ voidedAt: "2026-11-24T10:00:00Z" }), ["accountant"])).toBeUndefined();
  });

  it("stands as what matters most about it", () => {
    expect(standing(paper({}))).toBe("to-sign");
    expect(standing(paper({ signers: [signer("accountant", "confirmed")] }))).toBe("signed");
    const half = paper({ frozen: true, signers: [signer("technician", null), signer("customer", "confirmed")] });
    expect(standing(half)).toBe("to-sign");
    expect(stillToSign(half)).toEqual(["technician"]);
    expect(standing(paper({ signers: [] }))).toBe("open");
    expect(standing(paper({ filedPlace: "archive" }))).toBe("filed");
    expect(standing(paper({ filedPlace: "archive", voidedAt: "2026-11-24T10:00:00Z" }))).toBe("void");
  });

  it("says when it was signed last, not when it was drawn up", () => {
    const openedAt = "2026-11-23T08:00:00Z";
    const signedAt = "2026-11-23T09:30:00Z";
    expect(stoodSince(paper({ openedAt }))).toBe(openedAt);
    const both = [signer("technician", null), { ...signer("accountant", "confirmed"), signedAt }];
    expect(stoodSince(paper({ openedAt, signers: both }))).toBe(signedAt);
    expect(stoodSince(paper({ openedAt, signers: both, voidedAt: "2026-11-24T00:00:00Z" }))).toBe(
      "2026-11-24T00:00:00Z",
    );
  });
});
