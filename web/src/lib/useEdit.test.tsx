import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { PropsWithChildren } from "react";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readVersioned, type Versioned } from "@/api/client";
import { newQueryClient } from "@/api/queryClient";
import { useEdit } from "./useEdit";

interface Thing {
  name: string;
  note: string;
}

/** A server that keeps one thing with its version and refuses whoever saw an older one. */
let server: Server;
let kept: Thing;
let version: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    let sent = "";
    request.on("data", (part) => {
      sent += part;
    });
    request.on("end", () => {
      if (request.method === "GET") {
        response.writeHead(200, { "content-type": "application/json", etag: `"${version}"` }).end(JSON.stringify(kept));
      } else if (request.headers["if-match"] === `"${version}"`) {
        kept = JSON.parse(sent);
        version++;
        response.writeHead(204).end();
      } else {
        response
          .writeHead(412, { "content-type": "application/problem+json" })
          .end(JSON.stringify({ type: "/problems/version-stale", title: "stale" }));
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const PlainRequest = globalThis.Request;
  // Node's Request wants whole addresses, a browser's takes the page's.
  vi.stubGlobal(
    "Request",
    class extends PlainRequest {
      constructor(path: string, init?: RequestInit) {
        super(new URL(path, base), init);
      }
    },
  );
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});

beforeEach(() => {
  kept = { name: "before", note: "before" };
  version = 1;
});

function editing() {
  const client = newQueryClient();
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const start: Versioned<Thing> = { value: { ...kept }, version: `"${version}"` };
  const onDone = vi.fn();
  const edit = renderHook(
    () =>
      useEdit<Thing, Thing & Record<string, unknown>>({
        start,
        reread: () => readVersioned<Thing>("/thing"),
        toForm: (thing) => ({ ...thing }),
        toBody: (form) => form,
        path: "/thing",
        method: "PUT",
        refresh: [],
        onDone,
      }),
    { wrapper },
  ).result;
  return { edit, onDone };
}

const somebodyElse = (thing: Thing) => {
  kept = thing;
  version++;
};

describe("a form that two may have open", () => {
  it("is saved while nobody else changed it", async () => {
    const { edit, onDone } = editing();
    act(() => edit.current.change({ name: "mine" }));
    act(() => edit.current.save());
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(kept).toEqual({ name: "mine", note: "before" });
  });

  it("shows theirs where both changed, takes over what only they did, and saves mine over it when I say so", async () => {
    const { edit, onDone } = editing();
    act(() => edit.current.change({ name: "mine" }));
    somebodyElse({ name: "theirs", note: "theirs" });
    act(() => edit.current.save());
    await waitFor(() => expect(edit.current.conflict).toBeDefined());
    expect(edit.current.conflict).toMatchObject({ fields: ["name"], theirs: { name: "theirs" } });
    expect(edit.current.form).toMatchObject({ name: "mine", note: "theirs" });
    expect(edit.current.problem).toBeNull();
    expect(kept.name).toBe("theirs");
    act(() => edit.current.conflict?.keepMine());
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(kept).toEqual({ name: "mine", note: "theirs" });
  });

  it("goes on from theirs when I take it", async () => {
    const { edit } = editing();
    act(() => edit.current.change({ name: "mine" }));
    somebodyElse({ name: "theirs", note: "before" });
    act(() => edit.current.save());
    await waitFor(() => expect(edit.current.conflict).toBeDefined());
    act(() => edit.current.conflict?.takeTheirs());
    expect(edit.current.form.name).toBe("theirs");
    expect(edit.current.conflict).toBeUndefined();
  });
});
