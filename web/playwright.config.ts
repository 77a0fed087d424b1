import { defineConfig } from "@playwright/test";

const galleryPort = process.env.SANBAO_TEST_GALLERY_PORT ?? "5198";
const gallery = `http://127.0.0.1:${galleryPort}`;
const server = process.env.SANBAO_TEST_URL ?? process.env.SANBAO_URL ?? "http://127.0.0.1:8080";
/** Process id of one of two servers, where there are two: it is stopped at the end. */
const second = process.env.SANBAO_TEST_SECOND;
const asRoot = process.getuid?.() === 0;

/** Journeys and the tour run against the server that `SANBAO_TEST_URL` names; the gallery against Vite, which this starts. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Where nobody watches, what fails once and then holds is told as flaky: the machine may have stood still.
  retries: process.env.CI ? 1 : 0,
  use: {
    actionTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.SANBAO_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--disable-gpu",
        // The browser's own toolbar is a page, too, that nobody sees here: a second of processor time for each window. The rest of the
        // list is what Playwright leaves out; of two lists the last one counts.
        `--disable-features=${[
          "InitialWebUI",
          "PreloadTopChromeWebUI",
          "WebUIReloadButton",
          "WebUIToolbar",
          "AvoidUnnecessaryBeforeUnloadCheckSync",
          "DestroyProfileOnBrowserClose",
          "HttpsFirstBalancedModeAutoEnable",
          "HttpsUpgrades",
          "MediaRouter",
          "OptimizationHints",
          "PaintHolding",
          "PreconnectToSearch",
          "ThirdPartyStoragePartitioning",
        ].join(",")}`,
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(asRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "gallery", testMatch: "gallery/**/*.spec.ts", use: { baseURL: gallery } },
    {
      name: "company",
      testMatch: "journeys/company.setup.ts",
      use: { baseURL: server },
    },
    {
      name: "beginning",
      testMatch: ["tour/empty.spec.ts", "tour/pseudo.spec.ts"],
      dependencies: ["company"],
      use: { baseURL: server },
    },
    {
      name: "journeys",
      testMatch: "journeys/**/*.spec.ts",
      dependencies: ["company"],
      use: { baseURL: server },
    },
    // They move everybody's clock: one at a time, and when nobody else is at work.
    {
      name: "stories",
      testMatch: "stories/**/*.spec.ts",
      dependencies: ["journeys"],
      workers: 1,
      fullyParallel: false,
      use: { baseURL: server },
    },
    // Of a demonstration, not of the company the journeys work in.
    { name: "life", testMatch: "tour/life.setup.ts", use: { baseURL: server } },
    { name: "tour", testMatch: "tour/full.spec.ts", dependencies: ["life"], use: { baseURL: server } },
    // What one server does is seen on the other; then one of them is stopped.
    ...(second
      ? [
          { name: "crossing", testMatch: "journeys/**/*.spec.ts", dependencies: ["company"], use: { baseURL: server } },
          { name: "nodes", testMatch: "nodes/**/*.spec.ts", dependencies: ["crossing"], use: { baseURL: server } },
        ]
      : []),
  ],
  webServer: {
    command: `npx vite --host 127.0.0.1 --port ${galleryPort} --strictPort`,
    url: `${gallery}/gallery.html`,
    reuseExistingServer: false,
  },
});
