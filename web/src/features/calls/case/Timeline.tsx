import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import type { CallFile, Correction } from "../types";
import style from "./CasePage.module.css";
import { Changes } from "./Changes";

/** A row of the case as the journal tells it. */
export interface TimelineRow {
  id: string;
  n: number;
  type: string;
  /** In the reader's language. */
  what: string;
  /** What was put right, or decided, where the kind of event does not say. */
  about: string | null;
  happened: string;
  recorded: string;
  actor: string | null;
  attributes: Record<string, unknown>;
}

interface Moment {
  key: string;
  at: string;
  what: string;
  by: string | null;
  words?: string;
  correction?: Correction;
}

/** What was put right in the register is told with what stood there before, which the journal leaves out. */
const isToldBelow = ({ type, attributes: { event, attribute } }: TimelineRow) =>
  type === "record.corrected" &&
  event === "call.registered" &&
  /^(call\..*|site\.id|unit\.id|at)$/.test(`${attribute}`);

/** Everything that happened in the case and everything people wrote beside it, latest first. */
export function Timeline({ call }: { call: CallFile }) {
  const t = useT();
  const { data } = useRead<TimelineRow[]>(`/api/cases/${call.id}/timeline`);
  const happened: Moment[] = (data ?? [])
    .filter((row) => !row.type.startsWith("obligation.") && !isToldBelow(row))
    .map((row) => ({
      key: row.id,
      at: row.happened,
      what: row.about ? `${row.what} · ${row.about}` : row.what,
      by: (row.actor && call.people[row.actor]) || null,
    }));
  const written: Moment[] = call.notes.map((note) => ({
    key: `${note.writtenAt}${note.kind}`,
    at: note.writtenAt,
    what: t(`calls.note.${note.kind}`),
    by: note.writtenBy,
    words: note.words,
  }));
  const corrected: Moment[] = call.corrections.map((correction) => ({
    key: correction.correctedAt,
    at: correction.correctedAt,
    what: t("calls.note.corrected"),
    by: correction.correctedBy,
    words: correction.why,
    correction,
  }));
  const moments = [...happened, ...written, ...corrected].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <section className={style.panel} aria-label={t("calls.case.timeline")}>
      <h2>{t("calls.case.timeline")}</h2>
      <ol className={style.timeline}>
        {moments.map((moment) => (
          <li key={moment.key} data-words={moment.words !== undefined}>
            <Time at={moment.at} mode="absolute" />
            <div>
              <b>{moment.what}</b> {moment.by && <span className={style.faint}>{moment.by}</span>}
              {moment.words && <p>{moment.words}</p>}
              {moment.correction && <Changes of={moment.correction} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
