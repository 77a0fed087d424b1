import { describe, expect, it } from "vitest";
import { matchPath } from "./entry";

describe("the path of a small entry point", () => {
  it("gives its parameters decoded", () => {
    expect(matchPath("/v/:token", "/v/a%2Fb")).toEqual({ token: "a/b" });
  });

  it("does not fit another length or another word", () => {
    expect(matchPath("/tech/jobs/:id", "/tech/jobs")).toBeUndefined();
    expect(matchPath("/tech/jobs/:id", "/tech/notes/1")).toBeUndefined();
  });

  it("does not fit a link cut in the middle of an escape", () => {
    expect(matchPath("/v/:token", "/v/a%2")).toBeUndefined();
  });
});
