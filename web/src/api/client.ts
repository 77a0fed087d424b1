import createClient from "openapi-fetch";
import createQueries from "openapi-react-query";
import { currentLanguage } from "@/lib/language";
import { setNow } from "@/lib/now";
import { problemOf } from "./problem";
import type { paths } from "./schema";

type Query = Record<string, string | number | boolean | undefined | null | readonly (string | number)[]>;

const signedOut = new Set<() => void>();

/** Calls back when the server no longer knows this session. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

/** Every request of the application: the session's cookie, the reader's language, and any refusal thrown as a `Problem`. */
async function exchange(request: Request): Promise<Response> {
  request.headers.set("Accept-Language", currentLanguage());
  const response = await fetch(request);
  setNow(response.headers.get("Sanbao-Now"));
  if (response.ok) return response;
  if (response.status === 401) for (const listener of signedOut) listener();
  throw await problemOf(response);
}

/** The client with the server's types; a refusal is thrown, so `data` is always there. */
export const api = createClient<paths>({ baseUrl: "/", credentials: "same-origin", fetch: exchange });
export const queries = createQueries(api);

/** An address with its query; empty values are left out, lists repeat the name. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(name, String(one));
    }
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

async function content<T>(response: Response): Promise<T> {
  if (response.status === 204 || response.headers.get("content-length") === "0") return undefined as T;
  return response.headers.get("content-type")?.includes("json")
    ? await response.json()
    : ((await response.text()) as T);
}

/** A thing together with the version to send back with `If-Match`. */
export interface Versioned<T> {
  value: T;
  version: string | null;
}

const get = (path: string, query?: Query, signal?: AbortSignal) =>
  exchange(new Request(address(path, query), { credentials: "same-origin", signal: signal ?? null }));

/** Reads a thing. */
export async function read<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return content<T>(await get(path, query, signal));
}

/** Reads a thing that can be overwritten, with its version. */
export async function readVersioned<T>(path: string, signal?: AbortSignal): Promise<Versioned<T>> {
  const response = await get(path, undefined, signal);
  return { value: await content<T>(response), version: response.headers.get("ETag") };
}

export interface CommandOptions {
  method?: "POST" | "PUT" | "PATCH" | "DELETE";
  /** The same for every attempt of one submission, so that a lost answer never makes a second one. */
  key?: string;
  /** The version that was read; the server refuses when it is no longer the newest. */
  ifMatch?: string | null;
}

/** Does something: sends `body` as JSON, or as it is when it is a form, a file or a blob. */
export async function command<T = void>(path: string, body?: unknown, options: CommandOptions = {}): Promise<T> {
  const { method = "POST", key = newKey(), ifMatch } = options;
  const raw = body instanceof FormData || body instanceof Blob;
  const headers = new Headers({ Accept: "application/json, application/problem+json" });
  if (method === "POST") headers.set("Idempotency-Key", key);
  if (ifMatch) headers.set("If-Match", ifMatch);
  if (body !== undefined && !raw) headers.set("Content-Type", "application/json");
  const sent = body === undefined ? null : raw ? body : JSON.stringify(body);
  return content<T>(await exchange(new Request(path, { method, headers, body: sent, credentials: "same-origin" })));
}

/** Takes a file the server makes to the reader's disk, under the name the server gave it. */
export async function download(path: string, query?: Query): Promise<void> {
  const response = await get(path, query);
  const name = fileName(response.headers.get("Content-Disposition") ?? "");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name ?? "";
  link.click();
  // The browser begins to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name in `Content-Disposition`: as RFC 8187 writes it in any script, else the plain one. */
export function fileName(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/.exec(disposition)?.[1];
}

/** A key for one submission. (`randomUUID` needs a secure page; a service centre's own network may have none.) */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
