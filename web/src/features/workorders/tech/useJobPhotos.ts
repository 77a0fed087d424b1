import { useEffect, useState } from "react";
import { now } from "@/lib/now";
import type { Photo } from "@/ui/phone/PhotoCapture";
import type { JobView } from "../job";
import { report, type Waiting } from "./outbox";
import { keptPicture } from "./pictures";

/** The photos of a job, those that wait in the outbox included, and how another one is taken. */
export function useJobPhotos(view: JobView, waiting: readonly Waiting[], word: (moment: string) => string) {
  const [failed, setFailed] = useState(false);
  const path = `/api/jobs/${view.line.id}/attachments`;
  const sent = view.attachments
    .filter(({ picture }) => picture)
    .map(({ id, moment }) => ({
      id,
      moment,
      source: `/api/attachments/${id}/thumbnail`,
      alt: word(moment),
    }));
  const unsent = useSources(waiting.filter((each) => each.path === path && each.refused === undefined));
  const take = (moment: string, picture: Blob) => {
    setFailed(false);
    report(
      { path, body: { moment, happened: new Date(now()).toISOString() }, picture: `${moment}.jpg` },
      picture,
    ).catch(() => setFailed(true));
  };
  return {
    /** Each with the moment it shows. */
    photos: [...sent, ...unsent.map((each) => ({ ...each, alt: word(each.moment) }))],
    take,
    /** The phone has no room to keep the picture. */
    failed,
  };
}

/** Addresses of pictures that lie on the phone; each is freed when nobody shows it any more. */
function useSources(waiting: readonly Waiting[]): (Omit<Photo, "alt"> & { moment: string })[] {
  const [sources, setSources] = useState<Readonly<Record<string, string>>>({});
  const keys = waiting.map(({ key }) => key).join(" ");
  useEffect(() => {
    const made: Record<string, string> = {};
    let gone = false;
    const load = async () => {
      for (const key of keys.split(" ").filter(Boolean)) {
        const picture = await keptPicture(key);
        if (gone || !picture) continue;
        made[key] = URL.createObjectURL(picture);
      }
      if (!gone) setSources({ ...made });
    };
    load().catch(() => {});
    return () => {
      gone = true;
      for (const source of Object.values(made)) URL.revokeObjectURL(source);
    };
  }, [keys]);
  return waiting.flatMap(({ key, body }) => {
    const source = sources[key];
    return source ? [{ id: key, source, moment: String(body.moment) }] : [];
  });
}
