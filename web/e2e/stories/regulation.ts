import { expect, type Page } from "@playwright/test";
import { get, now, post, wait } from "../journeys/company";

/** China has no summer time. */
const shanghai = 8 * 3_600_000;

/** From midnight on the regulation of this one branch says something else; it is nine o'clock then. */
export async function regulationOf(branch: string, editor: Page, manager: Page, change: (text: string) => string) {
  // The company's own, not what another story put in force in a branch of its own.
  const [{ id: base }] = (await get(editor, "/api/regulation/adoptions")).filter(
    ({ document, units }: { document: string; units: string[] }) => document === "P1" && units.length === 0,
  );
  const unit = (await get(editor, "/api/organisation/units")).find(({ name }: { name: string }) => name === branch).id;
  const tomorrow = new Date((await now(editor.request)).getTime() + shanghai + 86_400_000).toISOString().slice(0, 10);
  const terms = { purpose: branch, repeals: false, units: [unit], products: [], effective: tomorrow };
  const { id } = await post(editor, "/api/regulation/drafts", { base, terms });
  const path = `/api/regulation/drafts/${id}`;
  const seen = async () => ({ "If-Match": (await editor.request.get(path)).headers().etag ?? "" });
  const text = await get(editor, `${path}/text`);
  const before = text.files["regulation.yaml"];
  text.files["regulation.yaml"] = change(before);
  expect(text.files["regulation.yaml"]).not.toBe(before);
  const written = await editor.request.put(`${path}/text`, { data: text, headers: await seen() });
  expect(written.ok(), await written.text()).toBe(true);
  const submitted = await editor.request.post(`${path}/submit`, { headers: await seen() });
  expect(submitted.ok(), await submitted.text()).toBe(true);
  const approved = await manager.request.post(`${path}/approve`, { data: {}, headers: await seen() });
  expect(approved.ok(), await approved.text()).toBe(true);
  const present = new Date((await now(editor.request)).getTime() + shanghai);
  await wait(33 - present.getUTCHours() - present.getUTCMinutes() / 60);
}
