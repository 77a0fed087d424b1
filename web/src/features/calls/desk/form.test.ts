import { describe, expect, it } from "vitest";
import { asNewcomer, emptyForm, entryOf, formOf, isBegun, withUnit } from "./form";

const unit = {
  id: "u",
  line: "air",
  model: "K",
  serial: null,
  customer: "c",
  owner: null,
  site: "s2",
  soldOn: null,
  installedOn: null,
};

describe("the form of the call desk", () => {
  it("takes a number that nobody has as the newcomer's telephone, what has an @ as the mail address, anything else as the name", () => {
    expect(asNewcomer({ ...emptyForm, sought: "138 0013 8000" }).phone).toBe("138 0013 8000");
    expect(asNewcomer({ ...emptyForm, sought: "王小明" }).name).toBe("王小明");
    expect(asNewcomer({ ...emptyForm, sought: "8012" }).name).toBe("8012");
    const written = asNewcomer({ ...emptyForm, sought: "wang@example.com" });
    expect(written).toMatchObject({ email: "wang@example.com", name: "", phone: "" });
  });

  it("goes where the unit stands, if that is this customer's place", () => {
    expect(withUnit(emptyForm, unit, [{ id: "s1" }, { id: "s2" }]).site).toBe("s2");
    expect(withUnit(emptyForm, unit, [{ id: "s1" }]).site).toBe("s1");
    expect(withUnit(emptyForm, undefined, []).site).toBe("");
  });

  it("sends ids of what is known and the words of what is new", () => {
    const known = entryOf(
      { ...emptyForm, customer: "c", site: "s", unit: "u", fault: " leaks " },
      "d",
      "Asia/Shanghai",
    );
    expect(known).toMatchObject({ customer: "c", site: "s", unit: "u", fault: "leaks", draft: "d" });
    expect(known.newCustomer).toBeUndefined();
    const fresh = entryOf(
      {
        ...emptyForm,
        name: "A",
        phone: "12345",
        email: " a@example.com ",
        address: "x\ny",
        zone: "urban",
        model: "K",
        fault: "f",
        receivedAt: "2026-11-24T01:00",
      },
      undefined,
      "Asia/Shanghai",
    );
    expect(fresh).toMatchObject({
      receivedAt: "2026-11-23T17:00:00.000Z",
      newCustomer: { kind: "private", name: "A", phones: [{ number: "12345" }], email: "a@example.com" },
      newSite: { lines: ["x", "y"], zone: "urban" },
      newUnit: { model: { line: undefined, model: "K" } },
    });
    expect(fresh.customer).toBeUndefined();
  });

  it("reads a draft of any age without trusting it", () => {
    expect(formOf({ name: "A", urgent: "yes", strange: 1 })).toEqual({ ...emptyForm, name: "A" });
    expect(isBegun(formOf({}))).toBe(false);
    expect(isBegun(formOf({ sought: "x" }))).toBe(true);
  });
});
