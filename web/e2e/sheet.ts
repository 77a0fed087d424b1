import { inflateRawSync } from "node:zlib";

/** The files inside a ZIP archive, by name, found by its directory at the end. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  let at = archive.readUInt32LE(end + 16);
  for (let n = archive.readUInt16LE(end + 10); n > 0; n--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + size);
    const content = method === 0 ? packed : inflateRawSync(packed);
    files.set(archive.toString("utf8", at + 46, at + 46 + name), content.toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return files;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, "")
    .replace(/&(?:#x([\da-f]+)|(\w+));/gi, (_, code, name) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (entities[name] ?? ""),
    );

/** The cells of the first sheet of a workbook, row by row: words as they are, numbers and dates as numbers. */
export function sheetOf(workbook: Buffer): (string | number)[][] {
  const files = unzip(workbook);
  const shared = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, words = ""]) =>
    plain(words),
  );
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  return [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: (string | number)[] = [];
    for (const [, attributes = "", content = ""] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = [...(/r="([A-Z]+)/.exec(attributes)?.[1] ?? "")].reduce(
        (n, c) => n * 26 + c.charCodeAt(0) - 64,
        0,
      );
      const type = /t="(\w+)"/.exec(attributes)?.[1];
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? "";
      cells[column - 1] =
        type === "s"
          ? (shared[Number(value)] ?? "")
          : type && type !== "n"
            ? plain(content)
            : value === ""
              ? ""
              : Number(value);
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}

/** The records of a CSV file (RFC 4180). */
export function csvOf(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, between = "", quoted, bare = ""] of text.matchAll(/(^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (between === "\r\n") records.push([]);
    records.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
  }
  return records.filter((record) => record.some((cell) => cell !== ""));
}
