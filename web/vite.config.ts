import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Connect, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { catalogues } from "./tools/catalogues.mjs";
import { compressed } from "./tools/compressed.mjs";
import { phoneWorker } from "./tools/phone-worker.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.SANBAO_PORT ?? "8080"}`;

/** Which page answers a path: the same rule as the server's. */
function pages(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const path = request.url?.split("?")[0] ?? "/";
    if (/^\/tech(\/|$)/.test(path)) request.url = "/tech.html";
    else if (/^\/(v|report)\//.test(path)) request.url = "/public.html";
    next();
  };
  return {
    name: "sanbao-pages",
    configureServer: (vite) => void vite.middlewares.use(rewrite),
    configurePreviewServer: (vite) => void vite.middlewares.use(rewrite),
  };
}

export default defineConfig({
  plugins: [
    react(),
    catalogues(),
    pages(),
    phoneWorker({ entry: "tech.html", page: "/tech", beside: ["icon.svg", "theme.js"] }),
    compressed(),
  ],
  resolve: {
    alias: {
      "@": here("./src"),
      // Messages are parsed at build time: the browser needs no parser.
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
    },
  },
  server: { proxy: { "/api": server } },
  preview: { proxy: { "/api": server } },
  build: {
    target: "es2022",
    // The content security policy allows no data: scripts, and inlined pictures would travel in the first script.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [here("index.html"), here("tech.html"), here("public.html")],
      // A call desk of twenty small files would wait for twenty answers.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: "call-desk", test: /\/features\/calls\/(?!index\.ts|case\/|CallList|BulkForms|columns)/ }],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.{js,mjs}"],
    setupFiles: ["src/lib/test-setup.ts"],
    testTimeout: 30_000,
  },
});
