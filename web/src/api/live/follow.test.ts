import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useChanged } from "./changed";
import { follow } from "./follow";
import { useLineLost } from "./line";
import type { Told } from "./told";

/** The stream as a browser has it, with the server's end in the test's hand. */
class Line {
  static open: Line[] = [];
  static readonly CLOSED = 2;
  onmessage: ((message: MessageEvent<string>) => void) | undefined;
  onerror: (() => void) | undefined;
  readyState = 1;

  constructor(readonly url: string) {
    Line.open.push(this);
  }

  close() {
    this.readyState = Line.CLOSED;
  }

  say(told: Told, id = "7-1") {
    this.onmessage?.({ data: JSON.stringify(told), lastEventId: id } as MessageEvent<string>);
  }

  breakOff(state: number) {
    this.readyState = state;
    this.onerror?.();
  }
}

const line = () => Line.open.at(-1) as Line;
const id = "0196c1a0-0000-7000-8000-000000000001";

let client: QueryClient;
let reads: number;
let stop: () => void;
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Line);
  Line.open = [];
  reads = 0;
  client = new QueryClient();
  const observer = new QueryObserver(client, {
    queryKey: ["/api/calls", null],
    queryFn: () => Promise.resolve(++reads),
    staleTime: 60_000,
  });
  leave = observer.subscribe(() => undefined);
  stop = follow(client, "account", () => 3);
});

afterEach(() => {
  stop();
  leave();
  client.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a burst is one re-read, and what comes meanwhile is the next one", async () => {
  await vi.advanceTimersByTimeAsync(10);
  expect(reads).toBe(1);
  for (let i = 0; i < 20; i++) line().say({ kinds: ["call"], ids: [id], mine: [] });
  await vi.advanceTimersByTimeAsync(200);
  expect(reads).toBe(2);
  line().say({ kinds: ["call"], ids: [id], mine: [] });
  await vi.advanceTimersByTimeAsync(500);
  expect(reads, "not more often than once in a second").toBe(2);
  await vi.advanceTimersByTimeAsync(700);
  expect(reads).toBe(3);
  line().say({ kinds: ["customer"], ids: [], mine: [] });
  line().say({});
  await vi.advanceTimersByTimeAsync(5_000);
  expect(reads, "of others' concern").toBe(3);
});

test("what another changed is shown as changed for a moment, what oneself changed is not", async () => {
  const mine = "0196c1a0-0000-7000-8000-000000000002";
  const { result } = renderHook(() => useChanged());
  line().say({ kinds: ["call"], ids: [id, mine], mine: [mine] });
  await act(() => vi.advanceTimersByTimeAsync(300));
  expect([result.current(id), result.current(mine), result.current(null)]).toEqual([true, false, false]);
  await act(() => vi.advanceTimersByTimeAsync(4_000));
  expect(result.current(id)).toBe(false);
});

test("a line that is lost is said after a while, read blindly meanwhile, and taken up where it broke", async () => {
  const { result } = renderHook(() => useLineLost());
  line().say({}, "4711-1");
  line().breakOff(0);
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(result.current, "a server gives over to another in less").toBe(false);
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(result.current).toBe(true);
  const before = reads;
  line().breakOff(Line.CLOSED);
  await act(() => vi.advanceTimersByTimeAsync(31_000));
  expect(reads).toBeGreaterThan(before);
  expect(line().url).toBe("/api/live?after=4711-1");
  await act(async () => line().say({}, "4712-1"));
  expect(result.current).toBe(false);
});

test("a line on which nothing is heard any more is opened anew, though the browser takes it for good", async () => {
  expect(line().url).toBe("/api/live?age=3");
  line().say({}, "4711-1");
  await vi.advanceTimersByTimeAsync(39_000);
  expect(Line.open).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(Line.open).toHaveLength(2);
});
