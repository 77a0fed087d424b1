/* global shell */
// The phone's pages without a network: keeps the built files they are made of, and nothing the server answers to questions.

/** In milliseconds: a network that is there but does not answer is none. */
const patience = 4000;
const kept = `sanbao-phone-${shell.version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(kept)
      .then((cache) => cache.addAll([shell.page, ...shell.files]))
      .then(() => self.skipWaiting()),
  );
});

// The version before stays: a page that is still open may load the rest of it.
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith("sanbao-phone-") && name !== kept).slice(0, -1))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (shell.files.includes(pathname) || pathname.startsWith("/assets/")) event.respondWith(file(request));
});

/** The server's page while there is a server, so that a new version is seen at once. */
async function page(request) {
  const fresh = fetch(request).then((answer) => (answer.status < 500 ? answer : Promise.reject(answer)));
  const late = new Promise((_, reject) => {
    setTimeout(reject, patience);
  });
  try {
    return await Promise.race([fresh, late]);
  } catch {
    return (await own(shell.page)) ?? fetch(request);
  }
}

const file = async (request) =>
  (await own(request)) ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

const own = async (request) => (await caches.open(kept)).match(request, { ignoreVary: true });
