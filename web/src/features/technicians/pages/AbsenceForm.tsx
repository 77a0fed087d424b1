import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { instantAt, startOfDay } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { shifted } from "@/ui/DayPicker";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { HoursOnDays, type Stretch, stretchOf } from "./HoursOnDays";
import { refresh, technicians } from "./read";
import style from "./Technicians.module.css";
import { type AbsenceKind, absenceKinds, type TechnicianFile } from "./types";

interface Entry {
  kind: AbsenceKind;
  /** Null: from now on. */
  from: string | null;
  until: string;
  note: string | null;
}

/** Enters an absence, by whole days or by hours; who may not manage says that he or she is sick from now on, until the end of a day. */
export function AbsenceForm({ file, onEnd }: { file: TechnicianFile; onEnd: () => void }) {
  const t = useT();
  const [kind, setKind] = useState<AbsenceKind>(file.mayManage ? "leave" : "sick");
  const [whole, setWhole] = useState(true);
  const [note, setNote] = useState("");
  const [typed, setTyped] = useState<Stretch>(stretchOf(file.today, "08:00", "17:00"));
  const add = useCommand<Entry>(`${technicians}/${file.id}/absences`, { refresh, onDone: onEnd });
  const wrong = (field: string) => (add.problem instanceof Problem ? add.problem.field(field) : undefined);
  const entry = (): Entry => {
    const { fromDay, fromTime, toDay, toTime } = typed;
    const words = { kind, note: note || null };
    const through = startOfDay(shifted(toDay, 1), file.zone);
    if (!file.mayManage) return { ...words, from: null, until: through };
    return whole
      ? { ...words, from: startOfDay(fromDay, file.zone), until: through }
      : { ...words, from: instantAt(fromDay, fromTime, file.zone), until: instantAt(toDay, toTime, file.zone) };
  };
  const day = (name: "fromDay" | "toDay", label: string, sent: string) => (
    <TextField
      label={t(label)}
      type="date"
      required
      min={name === "toDay" ? typed.fromDay : undefined}
      wrong={wrong(sent)}
      value={typed[name]}
      onChange={(value) =>
        setTyped((before) => {
          const next = { ...before, [name]: value };
          return next.toDay < next.fromDay ? { ...next, toDay: next.fromDay } : next;
        })
      }
    />
  );
  return (
    <form
      className={style.form}
      aria-label={t("technicians.absences.add")}
      onKeyDown={(event) => event.key === "Escape" && onEnd()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.busy) add.send(entry());
      }}
    >
      {file.mayManage && (
        <div className={style.row}>
          <Field label={t("technicians.absence.kind")}>
            {(control) => (
              <select
                {...control}
                // biome-ignore lint/a11y/noAutofocus: the form was just asked for
                autoFocus
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value as AbsenceKind)}
              >
                {absenceKinds.map((each) => (
                  <option key={each} value={each}>
                    {t(`technicians.absence.${each}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <label className={style.tick}>
            <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />
            <span>{t("technicians.absence.whole-days")}</span>
          </label>
        </div>
      )}
      {file.mayManage && !whole ? (
        <HoursOnDays typed={typed} problem={add.problem} end="until" onChange={setTyped} />
      ) : (
        <div className={style.row}>
          {file.mayManage && day("fromDay", "technicians.from-day", "from")}
          {day("toDay", "technicians.through-day", "until")}
        </div>
      )}
      <TextField
        label={t("technicians.absence.note")}
        hint={t("technicians.absence.note.hint")}
        maxLength={300}
        wrong={wrong("note")}
        value={note}
        onChange={setNote}
      />
      <ProblemNote error={add.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={add.busy}>
          {t(file.mayManage ? "technicians.absences.add" : "technicians.absences.report-sick")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("technicians.leave")}
        </Button>
      </div>
    </form>
  );
}
