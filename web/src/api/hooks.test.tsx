import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { PropsWithChildren } from "react";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { useCommand, useRead } from "./hooks";
import { newQueryClient } from "./queryClient";

/** A server that keeps the keys it was sent and answers what the test says. */
let server: Server;
let keys: (string | undefined)[] = [];
let status = 200;

beforeAll(async () => {
  server = createServer((request, response) => {
    keys.push(request.headers["idempotency-key"]?.toString());
    request.resume();
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
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
  keys = [];
  status = 200;
});

function command() {
  const client = newQueryClient();
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useCommand<{ reason: string }>("/api/calls/1/cancel"), { wrapper }).result;
}

describe("a command", () => {
  it("carries the same key while it is the same submission, and a new one after it succeeded", async () => {
    const cancel = command();
    status = 500;
    act(() => cancel.current.send({ reason: "mistake" }));
    await waitFor(() => expect(cancel.current.problem).toMatchObject({ status: 500 }));
    status = 200;
    act(() => cancel.current.send({ reason: "mistake" }));
    await waitFor(() => expect(cancel.current.done).toBe(true));
    act(() => cancel.current.send({ reason: "mistake" }));
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[0]).toBeDefined();
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("is given again under the same key when one that stands before the servers reached none of them", async () => {
    const cancel = command();
    status = 502;
    act(() => cancel.current.send({ reason: "mistake" }));
    await waitFor(() => expect(keys).toHaveLength(1));
    status = 200;
    await waitFor(() => expect(cancel.current.done).toBe(true), { timeout: 10_000 });
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it("gets a new key when what is sent has changed", async () => {
    const cancel = command();
    status = 422;
    act(() => cancel.current.send({ reason: "mistake" }));
    await waitFor(() => expect(cancel.current.problem).toMatchObject({ status: 422 }));
    act(() => cancel.current.send({ reason: "twice" }));
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).not.toBe(keys[0]);
  });
});

describe("a reading", () => {
  it("never shows one thing in the place of another while that is on its way", async () => {
    const client = newQueryClient();
    const wrapper = ({ children }: PropsWithChildren) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    );
    const { result, rerender } = renderHook(({ path }) => useRead<object>(path), {
      wrapper,
      initialProps: { path: "/api/calls/1" },
    });
    await waitFor(() => expect(result.current.data).toEqual({}));
    rerender({ path: "/api/calls/2" });
    expect(result.current.data).toBeUndefined();
    await waitFor(() => expect(result.current.data).toEqual({}));
  });
});
