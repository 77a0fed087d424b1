/**
 * The phone's service worker: `worker.js` beside this, with the list of what the phone's pages are made of before it. It is built anew whenever one
 * of those files is another, and so the browser sees by its bytes alone that there is a new version.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const script = join(dirname(fileURLToPath(import.meta.url)), "worker.js");

/** Everything an entry point may ever load: its chunks, those they load later, and their styles and pictures. */
export function reach(bundle, entry) {
  const found = new Set();
  const visit = (name) => {
    const chunk = bundle[name];
    if (!chunk || found.has(name)) return;
    found.add(name);
    if (chunk.type !== "chunk") return;
    for (const file of [...chunk.imports, ...chunk.dynamicImports]) visit(file);
    for (const file of [...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? [])])
      visit(file);
  };
  for (const [name, chunk] of Object.entries(bundle)) {
    if (chunk.type === "chunk" && chunk.isEntry && chunk.facadeModuleId?.endsWith(entry)) visit(name);
  }
  return [...found].sort();
}

/** Writes `phone-worker.js` into the build; `beside` names files of `public/` that the page loads too. */
export function phoneWorker({ entry, page, beside }) {
  let publicFolder = "";
  return {
    name: "sanbao-phone-worker",
    apply: "build",
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const names = reach(bundle, entry);
        if (names.length === 0) this.error(`${entry} has no chunk: the phone's service worker would keep nothing`);
        const hash = createHash("sha256").update(names.join("\n"));
        for (const name of beside) hash.update(readFileSync(join(publicFolder, name)));
        const source = readFileSync(script, "utf8");
        const shell = {
          version: hash
            .update(bundle[entry]?.source ?? "")
            .digest("hex")
            .slice(0, 12),
          page,
          files: [...names, ...beside].map((name) => `/${name}`),
        };
        this.emitFile({
          type: "asset",
          fileName: "phone-worker.js",
          source: `const shell = ${JSON.stringify(shell)};\n${source}`,
        });
      },
    },
  };
}
