/**
 * Catalogues: where they lie, how an entry point's catalogue is put together, and the Vite plugin that serves it.
 *
 * A catalogue is a flat JSON file of ICU messages, one per language, beside the code that speaks them. Every key begins with the
 * name of the place that owns it (`ui.`, `app.`, `calls.`), so merging never overwrites.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";

export const languages = ["en", "zh-CN", "es"];
export const entries = ["desk", "tech", "public"];

/** The sources of the web. */
export const sourceFolder = join(dirname(fileURLToPath(import.meta.url)), "..", "src");

const folders = (parent) =>
  existsSync(parent)
    ? readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/**
 * The places that have catalogues, each with the prefix its keys wear and the entry points that load it.
 * A feature speaks at the desk from its own folder, on the phone from `tech/`, to customers from `public/` inside it; a catalogue in
 * `pages/` is loaded with the feature's pages only (`MoreWords`), as the entry point of the feature's name.
 */
export function places(source = sourceFolder) {
  const features = folders(join(source, "features"));
  return [
    { folder: join(source, "ui"), prefix: "ui.", entries },
    { folder: join(source, "app"), prefix: "app.", entries },
    // `desk.` belongs to the feature of that name.
    { folder: join(source, "app", "desk"), prefix: "shell.", entries: ["desk"] },
    { folder: join(source, "app", "tech"), prefix: "tech.", entries: ["tech"] },
    { folder: join(source, "app", "public"), prefix: "public.", entries: ["public"] },
    ...features.map((name) => ({ folder: join(source, "features", name), prefix: `${name}.`, entries: ["desk"] })),
    // Words of pages that few people open come with those pages.
    ...features.map((name) => ({
      folder: join(source, "features", name, "pages"),
      prefix: `${name}.`,
      entries: [name],
    })),
    ...features.flatMap((name) =>
      ["tech", "public"].map((entry) => ({
        folder: join(source, "features", name, entry),
        prefix: `${name}.`,
        entries: [entry],
      })),
    ),
  ].filter((place) => existsSync(join(place.folder, "en.json")));
}

export const catalogueFile = (place, language) => join(place.folder, `${language}.json`);

/** The messages of an entry point in one language, parsed, so that no parser travels to the browser. */
function compile(entry, language, onFile) {
  const compiled = {};
  for (const place of places().filter((candidate) => candidate.entries.includes(entry))) {
    const file = catalogueFile(place, language);
    onFile(file);
    for (const [key, message] of Object.entries(JSON.parse(readFileSync(file, "utf8")))) {
      compiled[key] = parse(message, { captureLocation: false });
    }
  }
  return compiled;
}

const prefix = "virtual:catalogue/";

/** Serves `virtual:catalogue/<entry>/<language>`. */
export function catalogues() {
  return {
    name: "sanbao-catalogues",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [entry, language] = id.slice(prefix.length + 1).split("/");
      const messages = compile(entry, language, (file) => this.addWatchFile(file));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(messages))})`;
    },
  };
}
