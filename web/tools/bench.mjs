/**
 * How soon the pages can be used over a slow line, and what travels for it; `./sanbao bench web` runs it against a demonstration of its own
 * (SANBAO_TEST_URL) and writes what it prints to `bench/web.md`.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { chromium } from "@playwright/test";

const server = process.env.SANBAO_TEST_URL;
const target = process.argv[2];
const runs = 5;
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const pages = [
  {
    name: "Call desk",
    path: "/desk",
    account: "clerk",
    field: "main input[role=combobox]",
    wide: 1440,
    wanted: [2.5, 300],
  },
  { name: "Technician's day", path: "/tech", account: "tech1", field: "main h1", wide: 390, wanted: [undefined, 140] },
  { name: "Sign-in", path: "/", account: undefined, field: "input[type=password]", wide: 1440, wanted: [] },
];

/** The demonstration's past is told while it runs: measured is a server that has nothing else to do. */
async function companyAtPresent() {
  for (let left = 1800; left > 0; left--) {
    const { company, password, lived } = await (await fetch(`${server}/api/public/demonstration`)).json();
    if (company && !lived) return password;
    await new Promise((go) => setTimeout(go, 1000));
  }
  throw new Error("The demonstration company has not come to the present in half an hour.");
}

/** One visit of a browser that has never been here: seconds until the field can be typed into, KB by then, of script and style alone, and requests. */
async function visit(browser, { path, account, field, wide }, password) {
  const context = await browser.newContext({
    baseURL: server,
    viewport: { width: wide, height: 844 },
    locale: "en-GB",
  });
  const page = await context.newPage();
  if (account) {
    const entered = await page.request.post("/api/session", { data: { name: account, password } });
    if (!entered.ok()) throw new Error(`${account}: ${entered.status()}`);
  }
  const network = await context.newCDPSession(page);
  const types = new Map();
  let bytes = 0;
  let code = 0;
  network.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (["Script", "Stylesheet"].includes(types.get(requestId))) code += encodedDataLength;
  });
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", line);
  const began = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await page.locator(field).first().waitFor({ state: "visible" });
  const measured = {
    seconds: (performance.now() - began) / 1000,
    all: bytes / 1024,
    code: code / 1024,
    requests: types.size,
  };
  await context.close();
  return measured;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const limit = (value, unit) => (value === undefined ? "" : `at most ${value} ${unit}`);

const password = await companyAtPresent();
const browser = await chromium.launch({
  executablePath: process.env.SANBAO_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
const rows = [];
for (const page of pages) {
  await visit(browser, page, password);
  const measured = [];
  for (let run = 0; run < runs; run++) measured.push(await visit(browser, page, password));
  const of = (what) => median(measured.map((each) => each[what]));
  const [seconds, size] = page.wanted;
  rows.push(
    `| ${page.name} (\`${page.path}\`) | ${of("seconds").toFixed(2)} s | ${limit(seconds, "s")} | ${of("all").toFixed(0)} KB | ${of("code").toFixed(0)} KB | ${limit(size, "KB")} | ${of("requests")} |`,
  );
}
await browser.close();

const report = `# The pages over a slow line

Made by \`./sanbao bench web\`: Chromium with nothing kept from before, at 1.6 Mbit/s and 150 ms for every answer, until the first field can be used (the phone: until the day's list has its
heading). The median of ${runs} visits; sizes as they travel, compressed, with their headers. ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end (other work on the machine lengthens the times, not the sizes).

| | usable after | wanted | before that | of it script and style | wanted | answers |
| --- | ---: | --- | ---: | ---: | --- | ---: |
${rows.join("\n")}
`;
process.stdout.write(report);
if (target) writeFileSync(target, report);
