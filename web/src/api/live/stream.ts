import type { Told } from "./told";

/** The server says something every quarter of a minute; after so long without a word the line is dead, whatever the browser thinks. */
const longestSilence = 40_000;
/** When a refusal came instead of a stream: a balancer between two servers, a server just starting. */
const refused = 10_000;
/** When the person's other browsers took the place of this one. */
const crowded = 60_000;

interface Listener {
  told: (told: Told) => void;
  /** Whether the line stands. */
  live: (live: boolean) => void;
}

/**
 * Listens to the server. A line that breaks is taken up where it broke, on whichever server answers; what cannot be told any more comes as
 * "everything". `age`: seconds since the page began to read what it shows. Gives back how to stop.
 */
export function listen(age: () => number, { told, live }: Listener): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";

  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(open, wait);
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
  };
  const heard = ({ data, lastEventId }: MessageEvent<string>) => {
    last = lastEventId;
    const message: Told = JSON.parse(data);
    later(longestSilence);
    live(message.ended === undefined);
    if (message.ended !== undefined) {
      source?.close();
      later(crowded);
    }
    told(message);
  };
  function open() {
    source?.close();
    const place = last === "" ? `age=${Math.min(3600, Math.ceil(age()))}` : `after=${encodeURIComponent(last)}`;
    source = new EventSource(`/api/live?${place}`);
    source.onmessage = heard;
    source.onerror = () => {
      live(false);
      // While it tries by itself nothing else does; when it has given up, this does.
      later(source?.readyState === EventSource.CLOSED ? refused : longestSilence);
    };
    later(longestSilence);
  }

  open();
  return close;
}
