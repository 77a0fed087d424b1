import type { PointerEvent } from "react";
import { useT } from "@/lib/text";
import type { Job } from "./board";
import style from "./Dispatch.module.css";
import type { Laid } from "./laid";
import type { Row } from "./rows";
import { marginOf } from "./spots";

interface Props {
  laid: Laid;
  row: Row;
  chosen: string | undefined;
  /** Gives the job in hand to this technician, without hours; undefined while there is none, or nobody may. */
  onGive: ((technician: string) => void) | undefined;
  onChoose: (job: Job) => void;
  onGrip: (event: PointerEvent, job: Job, part: "whole" | "end", helps: boolean) => void;
}

/** A technician's name at the head of the row, and in the margin what was given without hours. */
export function LaneHead({ laid, row, chosen, onGive, onChoose, onGrip }: Props) {
  const t = useT();
  const { lane, index, height } = row;
  const waiting = laid.margin.get(lane.id) ?? [];
  const booked = laid.booked.get(lane.id)?.length ?? 0;
  return (
    <li className={style.lane} style={{ height }}>
      <button type="button" disabled={!onGive} onClick={() => onGive?.(lane.id)}>
        {index < 9 && <kbd>{index + 1}</kbd>}
        <span className="clamped">{lane.name}</span>
      </button>
      <span className={style.small}>
        {t("dispatch.lane.n", { n: booked })}
        {lane.absences.length > 0 && ` · ${t("dispatch.away")}`}
      </span>
      {waiting.map((job) => (
        <button
          key={job.id}
          type="button"
          className={style.chip}
          data-spot={marginOf(job.id)}
          tabIndex={job.id === chosen ? 0 : -1}
          aria-pressed={job.id === chosen}
          title={t("dispatch.nohours", { number: job.number, customer: job.customer })}
          onFocus={() => onChoose(job)}
          onClick={() => onChoose(job)}
          onPointerDown={(event) => onGrip(event, job, "whole", false)}
        >
          {job.number}
        </button>
      ))}
    </li>
  );
}
