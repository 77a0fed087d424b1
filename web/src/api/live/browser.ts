import { listen } from "./stream";
import { both, isNews, type Told } from "./told";

/** What pages of one browser say to each other. */
type Said =
  | { told: Told }
  | { live: boolean }
  /** A page has come that began to read so many seconds ago. */
  | { come: string; age: number }
  /** What that page has missed. */
  | { to: string; told: Told; live: boolean };

interface Listener {
  told: (told: Told) => void;
  live: (live: boolean) => void;
}

const name = "sanbao-live";
/** A page that hears nothing of the listening page for so long (a phone has put it to sleep) listens itself. */
const longestSilence = 50_000;
const remembered = 60_000;

/**
 * One stream for all pages of this browser that an account has open: the page that holds the lock listens and tells the others; when it is
 * closed, the next one does. Without locks (an old browser) each page listens for itself.
 */
export function listenTogether(account: string, age: () => number, page: Listener): () => void {
  if (!("locks" in navigator) || !("BroadcastChannel" in window)) return listen(age, page);
  const channel = new BroadcastChannel(`${name}-${account}`);
  const me = Math.random().toString(36);
  const leave = new AbortController();
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout>;

  const say = (said: Said) => channel.postMessage(said);
  const lead = () => {
    clearTimeout(timer);
    stop ??= leading(age, page, say, channel);
  };
  const heard = () => {
    clearTimeout(timer);
    if (!stop) timer = setTimeout(lead, longestSilence);
  };

  channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if (stop || "come" in data) return;
    heard();
    if ("to" in data && data.to !== me) return;
    if ("live" in data) page.live(data.live);
    if ("told" in data) page.told(data.told);
  });
  void navigator.locks
    .request(`${name}-${account}`, { signal: leave.signal }, () => {
      lead();
      return new Promise<void>((release) => leave.signal.addEventListener("abort", () => release()));
    })
    .catch(() => undefined);
  heard();
  say({ come: me, age: age() });

  return () => {
    leave.abort();
    clearTimeout(timer);
    stop?.();
    channel.close();
  };
}

/** Listens, passes on what it hears, and tells pages that come what they have missed. */
function leading(age: () => number, page: Listener, say: (said: Said) => void, channel: BroadcastChannel) {
  let live = false;
  let lately: { at: number; told: Told }[] = [];
  const since = (at: number) => {
    const known = lately[0] !== undefined && lately[0].at <= at;
    return known
      ? lately.filter((each) => each.at >= at).reduce((sum, each) => both(sum, each.told), {})
      : { all: true };
  };
  const answer = ({ data }: MessageEvent<Said>) => {
    if ("come" in data) say({ to: data.come, told: since(Date.now() - data.age * 1_000), live });
  };
  channel.addEventListener("message", answer);
  const stop = listen(age, {
    told(told) {
      const now = Date.now();
      // The last one before is kept: it shows how far back this page knows everything.
      lately = [...lately.filter((_, index) => now - (lately[index + 1]?.at ?? now) < remembered), { at: now, told }];
      say({ told });
      if (isNews(told) || told.ended) page.told(told);
    },
    live(now) {
      if (now !== live) say({ live: now });
      live = now;
      page.live(now);
    },
  });
  return () => {
    stop();
    channel.removeEventListener("message", answer);
  };
}
