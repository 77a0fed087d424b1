import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { reach, script } from "./phone-worker.mjs";

const worker = readFileSync(script, "utf8");
const shell = { version: "3", page: "/tech", files: ["/assets/new.js", "/theme.js"] };

/** The worker in a browser that has these caches (name to what is in it) and this network. */
function started(cached, network) {
  const stores = new Map(Object.entries(cached).map(([name, files]) => [name, new Map(Object.entries(files))]));
  const pathOf = (request) => new URL(request.url ?? request, "https://x.example").pathname;
  const listeners = {};
  const caches = {
    keys: async () => [...stores.keys()],
    delete: async (name) => stores.delete(name),
    open: async (name) => {
      if (!stores.has(name)) stores.set(name, new Map());
      const store = stores.get(name);
      return {
        addAll: async (paths) => {
          for (const path of paths) store.set(path, `kept ${path}`);
        },
        match: async (request) => store.get(pathOf(request)),
      };
    },
    match: async (request) => [...stores.values()].map((store) => store.get(pathOf(request))).find(Boolean),
  };
  const self = {
    location: { origin: "https://x.example" },
    addEventListener: (name, listener) => {
      listeners[name] = listener;
    },
    skipWaiting: async () => {},
    clients: { claim: async () => {} },
  };
  runInNewContext(`const shell = ${JSON.stringify(shell)};\n${worker}`, {
    self,
    caches,
    URL,
    fetch: network,
    setTimeout,
  });
  const happen = async (name) => {
    let done;
    listeners[name]({ waitUntil: (promise) => (done = promise) });
    await done;
  };
  /** What the page gets; undefined where the worker leaves the request to the browser. */
  const ask = async (path, mode = "cors", method = "GET") => {
    let answer;
    listeners.fetch({
      request: { url: `https://x.example${path}`, mode, method },
      respondWith: (promise) => (answer = promise),
    });
    return answer;
  };
  return { stores, happen, ask };
}

const noNetwork = async () => {
  throw new TypeError("no network");
};
const version3 = { "/tech": "kept /tech", "/assets/new.js": "kept /assets/new.js", "/theme.js": "kept /theme.js" };

describe("the phone's service worker", () => {
  it("keeps the page and its files, and of older versions only the last", async () => {
    const { stores, happen } = started({ "sanbao-phone-1": {}, "sanbao-phone-2": {}, another: {} }, noNetwork);
    await happen("install");
    await happen("activate");
    expect([...stores.keys()]).toEqual(["sanbao-phone-2", "another", "sanbao-phone-3"]);
    expect([...stores.get("sanbao-phone-3").keys()]).toEqual(["/tech", "/assets/new.js", "/theme.js"]);
  });

  it("opens every page of the phone without a network", async () => {
    const { ask } = started({ "sanbao-phone-3": version3 }, noNetwork);
    expect(await ask("/tech/jobs/17", "navigate")).toBe("kept /tech");
    expect(await ask("/assets/new.js")).toBe("kept /assets/new.js");
  });

  it("gives the server's page while there is a server, and the kept one when it fails", async () => {
    const fine = { status: 200 };
    expect(await started({ "sanbao-phone-3": version3 }, async () => fine).ask("/tech", "navigate")).toBe(fine);
    const failing = started({ "sanbao-phone-3": version3 }, async () => ({ status: 502 }));
    expect(await failing.ask("/tech", "navigate")).toBe("kept /tech");
  });

  it("lets a page that is still open load the rest of its own version", async () => {
    const { ask } = started({ "sanbao-phone-2": { "/assets/old.js": "old" }, "sanbao-phone-3": version3 }, noNetwork);
    expect(await ask("/assets/old.js")).toBe("old");
  });

  it("has nothing to do with what the server answers", async () => {
    const { ask } = started({ "sanbao-phone-3": version3 }, noNetwork);
    expect(await ask("/api/jobs/mine")).toBeUndefined();
    expect(await ask("/assets/new.js", "cors", "POST")).toBeUndefined();
  });
});

describe("what an entry point reaches", () => {
  it("is its chunks, those loaded later and their styles, and nothing of other entries", () => {
    const chunk = (more) => ({ type: "chunk", imports: [], dynamicImports: [], ...more });
    const bundle = {
      "tech.js": chunk({
        isEntry: true,
        facadeModuleId: "/web/tech.html",
        imports: ["both.js"],
        dynamicImports: ["job.js"],
      }),
      "desk.js": chunk({ isEntry: true, facadeModuleId: "/web/index.html", imports: ["both.js", "table.js"] }),
      "both.js": chunk({ viteMetadata: { importedCss: new Set(["both.css"]) } }),
      "job.js": chunk({ imports: ["tech.js"] }),
      "table.js": chunk({}),
      "both.css": { type: "asset" },
    };
    expect(reach(bundle, "tech.html")).toEqual(["both.css", "both.js", "job.js", "tech.js"]);
  });
});
