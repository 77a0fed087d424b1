import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useNow } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { AbsenceForm } from "./AbsenceForm";
import { refresh, technicians } from "./read";
import style from "./Technicians.module.css";
import type { Absence, TechnicianFile } from "./types";

/** When the technician is, was or will be away; entering that, reporting oneself sick, and being back. */
export function AbsencesPanel({ file }: { file: TechnicianFile }) {
  const t = useT();
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const ahead = file.absences.filter(({ until }) => Date.parse(until) > now);
  const past = file.absences.filter(({ until }) => Date.parse(until) <= now).reverse();
  return (
    <section className={style.panel} aria-labelledby="absences">
      <h2 id="absences">{t("technicians.absences")}</h2>
      {ahead.length === 0 && <p className={style.faint}>{t("technicians.absences.none")}</p>}
      <ul className={style.list}>
        {ahead.map((absence) => (
          <AbsenceLine key={absence.id} file={file} absence={absence} now={now} />
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>{t("technicians.absences.past", { n: past.length })}</summary>
          <ul className={style.list}>
            {past.map((absence) => (
              <li key={absence.id}>
                <AbsenceWords absence={absence} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {(file.mayManage || file.own) &&
        (adding ? (
          <AbsenceForm file={file} onEnd={() => setAdding(false)} />
        ) : (
          <div className={style.actions}>
            <Button onClick={() => setAdding(true)}>
              {t(file.mayManage ? "technicians.absences.add" : "technicians.absences.report-sick")}
            </Button>
          </div>
        ))}
    </section>
  );
}

function AbsenceWords({ absence }: { absence: Absence }) {
  const t = useT();
  return (
    <span>
      <b>{t(`technicians.absence.${absence.kind}`)}</b> <Time at={absence.from} mode="absolute" /> –{" "}
      <Time at={absence.until} mode="absolute" />
      {absence.note && <small className={style.faint}>{absence.note}</small>}
    </span>
  );
}

function AbsenceLine({ file, absence, now }: { file: TechnicianFile; absence: Absence; now: number }) {
  const t = useT();
  const begun = Date.parse(absence.from) <= now;
  const end = useCommand<{ at: string | null }>(`${technicians}/${file.id}/absences/${absence.id}/end`, { refresh });
  const may = file.mayManage || (file.own && absence.kind === "sick");
  return (
    <li>
      <div className={style.line}>
        <AbsenceWords absence={absence} />
        {may && (
          <Button kind="bare" busy={end.busy} onClick={() => end.send({ at: null })}>
            {t(begun ? "technicians.absence.back" : "technicians.absence.call-off")}
          </Button>
        )}
      </div>
      <ProblemNote error={end.problem} />
    </li>
  );
}
