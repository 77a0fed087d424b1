import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { address, command, onSignedOut, read } from "./client";
import { Problem } from "./problem";

const json = (body: unknown, status = 200, type = "application/json", headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": type, ...headers } });

describe("the client", () => {
  const fetched = vi.fn<(request: Request) => Promise<Response>>();
  const base = globalThis.Request;
  beforeEach(() => {
    vi.stubGlobal("fetch", fetched);
    // Node's Request wants whole addresses, a browser's takes the page's.
    vi.stubGlobal(
      "Request",
      class extends base {
        constructor(path: string, init?: RequestInit) {
          super(new URL(path, "http://localhost"), init);
        }
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    fetched.mockReset();
  });

  it("sends the reader's language with a reading", async () => {
    fetched.mockResolvedValue(json({ id: "1" }));
    expect(await read("/api/calls/1", { q: "王", empty: "" })).toEqual({ id: "1" });
    const request = fetched.mock.calls[0]?.[0];
    expect(request?.url).toBe("http://localhost/api/calls/1?q=%E7%8E%8B");
    expect(request?.headers.get("accept-language")).toBe("en");
  });

  it("gives a command its key and the version it saw", async () => {
    fetched.mockResolvedValue(new Response(null, { status: 204 }));
    await command("/api/calls/1/cancel", { reason: "x" }, { key: "k", ifMatch: '"3"' });
    const headers = fetched.mock.calls[0]?.[0].headers;
    expect(headers?.get("idempotency-key")).toBe("k");
    expect(headers?.get("if-match")).toBe('"3"');
    expect(headers?.get("content-type")).toBe("application/json");
  });

  it("throws a refusal with its fields and its clause", async () => {
    fetched.mockResolvedValue(
      json(
        {
          type: "https://sanbao.example/problems/gate-refused",
          title: "Not yet",
          detail: "Sign first.",
          errors: [{ field: "phone", detail: "Too short." }],
          arguments: { pack: "P1", clause: "14" },
        },
        409,
        "application/problem+json",
      ),
    );
    const problem = await command("/api/x").then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ status: 409, type: "gate-refused", title: "Not yet", clause: { clause: "14" } });
    expect((problem as Problem).field("phone")).toBe("Too short.");
  });

  it("says so when the session is over", async () => {
    const over = vi.fn();
    const stop = onSignedOut(over);
    fetched.mockResolvedValue(json({}, 401, "application/problem+json"));
    await expect(read("/api/x")).rejects.toBeInstanceOf(Problem);
    stop();
    expect(over).toHaveBeenCalledOnce();
  });

  it("writes an address with repeated and without empty values", () => {
    expect(address("/a", { b: [1, 2], c: undefined, d: false })).toBe("/a?b=1&b=2&d=false");
  });
});
