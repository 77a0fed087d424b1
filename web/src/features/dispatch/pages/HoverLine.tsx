import { useEffect, useState } from "react";
import { useT } from "@/lib/text";
import type { Conflict, View } from "./board";
import { ConflictList } from "./ConflictList";
import style from "./Dispatch.module.css";
import { useHover } from "./hover";
import { conflictsOf } from "./usePlan";
import { endOf, useTimes } from "./words";

const pause = 80;

/** While something is carried: where it would be booked, and what would stand against it. */
export function HoverLine({ view }: { view: View }) {
  const t = useT();
  const hover = useHover();
  const { hours } = useTimes(view.timeZone);
  const [found, setFound] = useState<readonly Conflict[]>();
  const { job, wanted } = hover ?? {};
  useEffect(() => {
    setFound(undefined);
    if (!job || !wanted) return;
    const asked = new AbortController();
    const timer = setTimeout(() => {
      conflictsOf(job.id, wanted, asked.signal).then(setFound, () => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [job, wanted]);
  if (!hover) return null;
  const lane = view.lanes.find(({ id }) => id === wanted?.technician);
  return (
    <div className={style.hover} role="status">
      <p>
        <b>{hover.job.number}</b>{" "}
        {wanted
          ? t("dispatch.hover", { technician: lane?.name, hours: hours(wanted.starts, endOf(wanted)) })
          : t("dispatch.hover.tray")}
      </p>
      {wanted &&
        found &&
        (found.length > 0 ? (
          <ConflictList conflicts={found} zone={view.timeZone} />
        ) : (
          <p>{t("dispatch.hover.free")}</p>
        ))}
    </div>
  );
}
