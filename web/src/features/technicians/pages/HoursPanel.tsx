import { useState } from "react";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { EditFrame } from "../../customers/EditFrame";
import { allShifts, shiftsOf, textOf, unreadable, type WeekText } from "./hours";
import style from "./Technicians.module.css";
import { type TechnicianFile, type Weekday, weekdays } from "./types";
import { useFile } from "./useFile";
import { WeekPicture } from "./WeekPicture";
import { useWeekday } from "./weekday";

/** Own hours by weekday, or that the unit's hold. */
export function HoursPanel({ file }: { file: TechnicianFile }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  return (
    <section className={style.panel} aria-labelledby="hours">
      <h2 id="hours">{t("technicians.hours")}</h2>
      {editing ? (
        <HoursForm file={file} onEnd={() => setEditing(false)} />
      ) : (
        <>
          {file.hours.length === 0 ? <p>{t("technicians.hours.unit")}</p> : <WeekPicture hours={file.hours} />}
          <p className={style.faint}>{t("technicians.hours.note")}</p>
          {file.mayManage && (
            <div className={style.actions}>
              <Button onClick={() => setEditing(true)}>{t("technicians.hours.change")}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function HoursForm({ file, onEnd }: { file: TechnicianFile; onEnd: () => void }) {
  const t = useT();
  const day = useWeekday();
  const edit = useFile<WeekText>({
    file,
    part: "/hours",
    toForm: ({ hours }) => textOf(hours),
    toBody: (form) => ({ hours: allShifts(form) }),
    onEnd,
  });
  const amiss = unreadable(edit.form);
  const wrong = (weekday: Weekday) =>
    amiss.includes(weekday) ? t("technicians.hours.unreadable") : refused(edit.problem, edit.form, weekday);
  return (
    <EditFrame
      title={t("technicians.hours.change")}
      edit={edit}
      label={(weekday) => day(weekday)}
      words={(weekday, form) => form[weekday]}
      complete={amiss.length === 0}
      onLeave={onEnd}
    >
      <div className={style.row}>
        {weekdays.map((weekday) => (
          <TextField
            key={weekday}
            label={day(weekday)}
            placeholder={t("technicians.off")}
            wrong={wrong(weekday)}
            value={edit.form[weekday]}
            onChange={(typed) => edit.change({ [weekday]: typed })}
          />
        ))}
      </div>
      <p className={style.faint}>{t("technicians.hours.hint")}</p>
      {allShifts(edit.form).length > 0 && <WeekPicture hours={allShifts(edit.form)} />}
    </EditFrame>
  );
}

/** The refusal names shifts by their place in what was sent. */
function refused(problem: Error | null, form: WeekText, weekday: Weekday): string | undefined {
  if (!(problem instanceof Problem)) return undefined;
  const before = weekdays.slice(0, weekdays.indexOf(weekday)).flatMap((day) => shiftsOf(day, form[day]) ?? []).length;
  const own = shiftsOf(weekday, form[weekday]) ?? [];
  return own
    .map((_, index) => `hours[${before + index}]`)
    .map((line) => problem.field(`${line}.starts`) ?? problem.field(`${line}.ends`))
    .find(Boolean);
}
