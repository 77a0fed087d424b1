/**
 * The board under a full day: how evenly it draws while a job is dragged over it, and how soon it says when somebody can come.
 * `./sanbao bench board` runs it against an empty server of its own (SANBAO_TEST_URL, SANBAO_TEST_LOG) and writes what it prints to
 * `bench/board.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { chromium } from "@playwright/test";

const server = process.env.SANBAO_TEST_URL;
const target = process.argv[2];
const password = "a long enough password 7";
const lanes = 20;
const askedOf = 25;
const jobs = 200;
const eachBooked = 8;
const dragSeconds = 10;
const questions = 40;
const hour = 3_600_000;

const browser = await chromium.launch({
  executablePath: process.env.SANBAO_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});

async function somebody() {
  const context = await browser.newContext({
    baseURL: server,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Asia/Shanghai",
  });
  const send = async (path, data, headers = {}) => {
    const answer = await context.request.post(path, { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    const text = await answer.text();
    return text === "" ? {} : JSON.parse(text);
  };
  const get = async (path) => {
    const answer = await context.request.get(path);
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
    return answer.json();
  };
  return { context, send, get };
}

const place = (n) => ({ latitude: 31.1 + ((n * 37) % 200) / 1000, longitude: 121.3 + ((n * 61) % 250) / 1000 });

/** A company with a branch whose technicians set out from different places; answers who founds and who directs. */
async function company() {
  const founder = await somebody();
  const code = [...readFileSync(process.env.SANBAO_TEST_LOG, "utf8").matchAll(/enter this code:\s+(\S+)/g)].at(-1)?.[1];
  const account = "administrator";
  const zone = "Asia/Shanghai";
  await founder.send("/api/setup", {
    code,
    company: "Bench",
    zone,
    person: "Administrator",
    language: "en",
    account,
    password,
  });
  await founder.send("/api/session", { name: account, password });
  const [root] = await founder.get("/api/organisation/units");
  const branch = await founder.send("/api/organisation/units", {
    parent: root.id,
    kind: "branch",
    name: "North",
    zone,
    keepsRegister: true,
  });
  const hire = async (role, name) =>
    founder.send("/api/organisation/people", { unit: branch.id, role, details: { name, language: "en" } });
  const lead = await hire("service-director", "Director");
  await founder.send(`/api/organisation/people/${lead.id}/account`, { name: "director", password });
  const director = await somebody();
  await director.send("/api/session", { name: "director", password });
  const technicians = async (from, to) => {
    for (let n = from; n <= to; n++) {
      const { id } = await hire("technician", `Technician ${n}`);
      const { profile, version } = await director.get(`/api/dispatch/technicians/${id}`);
      const answer = await director.context.request.put(`/api/dispatch/technicians/${id}`, {
        headers: { "If-Match": `"${version}"` },
        data: { ...profile, base: "home", home: place(n * 7) },
      });
      if (!answer.ok()) throw new Error(await answer.text());
    }
  };
  return { founder, director, technicians };
}

/** Moves the company's clock to a Monday at seven in the morning. */
async function mondayMorning(founder) {
  const present = new Date((await (await fetch(`${server}/api/health`)).json()).now);
  const there = new Date(present.getTime() + 8 * hour);
  const passed = there.getUTCHours() + there.getUTCMinutes() / 60 + there.getUTCSeconds() / 3600;
  const hours = ((8 - there.getUTCDay()) % 7) * 24 + 7 - passed;
  await founder.send("/api/clock/forward", {
    by: `PT${Math.round((hours > 0 ? hours : hours + 7 * 24) * 3600)}S`,
  });
  return new Date(present.getTime() + (hours > 0 ? hours : hours + 7 * 24) * hour);
}

const anything = [
  ...["overlap", "off-shift", "absent", "skill", "tool", "part", "territory"],
  ...["travel-before", "travel-after", "late", "window", "early", "help"],
];

/** So many jobs, most of them booked one behind the other with each technician, the rest in the tray. */
async function aFullDay(director, morning) {
  const { lanes: rows } = await director.get("/api/dispatch/board");
  const drawnUp = [];
  for (let n = 0; n < jobs; n++) {
    const call = await director.send("/api/calls", {
      newCustomer: { name: `Customer ${n}`, kind: "private" },
      newSite: { lines: [`${n} Century Avenue`], zone: "urban", ...place(n) },
      channel: "phone",
      fault: "does not start",
    });
    drawnUp.push(await director.send("/api/jobs", { call: call.id, kind: "repair" }));
  }
  const { jobs: known } = await director.get("/api/dispatch/board");
  const versions = new Map(known.map(({ id, version }) => [id, version]));
  for (const [index, { id }] of drawnUp.slice(0, lanes * eachBooked).entries()) {
    const starts = new Date(morning.getTime() + 1.5 * hour + Math.floor(index / lanes) * 1.1 * hour);
    await director.send(
      `/api/dispatch/jobs/${id}/booking`,
      {
        technician: rows[index % lanes].id,
        helper: null,
        starts: starts.toISOString(),
        minutes: 45,
        locksTechnician: false,
        locksTime: false,
        inSpiteOf: anything,
      },
      { "If-Match": `"${versions.get(id)}"` },
    );
  }
  return drawnUp.slice(lanes * eachBooked).map(({ id }) => id);
}

/** Milliseconds between frames while a job of the tray is carried to and fro over the rows, some columns a second. */
async function framesWhileDragging(director) {
  const page = await director.context.newPage();
  await page.goto("/dispatch");
  const grid = page.getByRole("region", { name: "Technicians by time", exact: true });
  await grid.waitFor();
  const thing = await page.locator("[data-spot^='t/']").first().boundingBox();
  const ground = await grid.boundingBox();
  await page.mouse.move(thing.x + 20, thing.y + 10);
  await page.mouse.down();
  await page.mouse.move(ground.x + ground.width / 2, ground.y + 100, { steps: 5 });
  await page.evaluate(() => {
    window.frames_ = [];
    window.said_ = new Set();
    let before = performance.now();
    const draw = (now) => {
      window.frames_.push(now - before);
      before = now;
      for (const line of document.querySelectorAll("[role=status], output")) window.said_.add(line.textContent);
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
  const ends = performance.now() + dragSeconds * 1000;
  for (let step = 0; performance.now() < ends; step++) {
    const x = ground.x + 260 + ((Math.sin(step / 40) + 1) / 2) * (ground.width - 300);
    const y = ground.y + 60 + ((Math.sin(step / 17) + 1) / 2) * (Math.min(ground.height, 780 - ground.y) - 80);
    await page.mouse.move(x, y);
  }
  const [frames, said] = await page.evaluate(() => [window.frames_.slice(1), window.said_.size]);
  if (said < 20) throw new Error(`Nothing was dragged: only ${said} places were told of.`);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await page.close();
  return frames;
}

/** Milliseconds until it is said when somebody can come, asked for jobs of the tray in turn. */
async function untilWindows(director, open) {
  const took = [];
  for (let n = 0; n < questions + 10; n++) {
    const began = performance.now();
    await director.get(`/api/dispatch/jobs/${open[n % open.length]}/windows`);
    if (n >= 10) took.push(performance.now() - began);
  }
  return took;
}

function row(name, values, wanted) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
  return `| ${name} | ${values.length} | ${at(0.5)} ms | ${at(0.95)} ms | ${at(1)} ms | ${wanted} |`;
}

const { founder, director, technicians } = await company();
await technicians(1, lanes);
const open = await aFullDay(director, await mondayMorning(founder));
const frames = await framesWhileDragging(director);
await technicians(lanes + 1, askedOf);
const windows = await untilWindows(director, open);
await browser.close();

const report = `# The board under a full day

Made by \`./sanbao bench board\`: ${jobs} jobs, ${lanes * eachBooked} of them booked and the rest in the tray. A job of the tray is carried over the rows for
${dragSeconds} s in Chromium (without a graphics card) at 1440 × 900, and the time between two frames is taken by \`requestAnimationFrame\`; then it is asked
over HTTP when somebody can come for a job. ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end (other work on the machine lengthens the times).

| | taken | median | 95 of 100 within | longest | wanted |
| --- | ---: | ---: | ---: | ---: | --- |
${row(`Between two frames, ${lanes} technicians × ${jobs} jobs, while dragging`, frames, "95 of 100 within 33 ms")}
${row(`When can you come, ${askedOf} technicians × ${jobs} jobs`, windows, "within 300 ms")}
`;
process.stdout.write(report);
if (target) writeFileSync(target, report);
