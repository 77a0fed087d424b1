import { describe, expect, it } from "vitest";
import { form } from "./pictures";

const picture = new Blob([new Uint8Array([0xff, 0xd8, 13, 10, 45, 45, 0xff, 0xd9])], { type: "image/jpeg" });
const fields = { moment: "condition", happened: "2026-11-24T02:00:00.000Z" };

const bytes = (blob: Blob) =>
  new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

describe("a picture on its way", () => {
  it("has the same bytes each time it is sent", async () => {
    const once = await form("9f3c-17", fields, "condition.jpg", picture);
    const again = await form("9f3c-17", fields, "condition.jpg", picture);
    expect(await bytes(again)).toEqual(await bytes(once));
    expect(again.type).toBe(once.type);
  });

  it("is a form that any server reads", async () => {
    const sent = await form("9f3c-17", fields, "condition.jpg", picture);
    const read = await new Response(await bytes(sent), { headers: { "Content-Type": sent.type } }).formData();
    expect(read.get("moment")).toBe("condition");
    expect(read.get("happened")).toBe(fields.happened);
    const file = read.get("file") as File;
    expect(file.name).toBe("condition.jpg");
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([...(await bytes(picture))]);
  });
});
