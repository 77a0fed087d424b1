import { useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { DayWord } from "@/ui/DayPicker";
import { TextField } from "@/ui/Field";
import { Choose } from "./Choose";
import style from "./Company.module.css";
import { type DayKind, dayKinds } from "./calendar";
import type { DayFields } from "./form";

interface Props {
  days: readonly DayFields[];
  year: number;
  onChange: (days: DayFields[]) => void;
}

/** The dates of a year that differ from their weekday, and one more. */
export function DayRows({ days, year, onChange }: Props) {
  const t = useT();
  const ofYear = days.filter(({ date }) => date.startsWith(`${year}-`)).sort((a, b) => a.date.localeCompare(b.date));
  return (
    <fieldset className={style.plain}>
      <legend>{t("company.days.of", { year: String(year), n: ofYear.length, all: days.length })}</legend>
      <ul className={style.list}>
        {ofYear.map((day) => (
          <li key={day.date} className={style.line}>
            <div>
              <b>
                <DayWord day={day.date} />
              </b>{" "}
              {t(`company.day.kind.${day.kind}`)} {day.label} <span className={style.faint}>{day.slots}</span>
            </div>
            <Button
              kind="bare"
              aria-label={t("company.day.remove", { day: day.date })}
              onClick={() => onChange(days.filter((each) => each !== day))}
            >
              {t("company.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <NewDay year={year} onAdd={(day) => onChange([...days.filter(({ date }) => date !== day.date), day])} />
    </fieldset>
  );
}

function NewDay({ year, onAdd }: { year: number; onAdd: (day: DayFields) => void }) {
  const t = useT();
  const empty: DayFields = { date: "", kind: "HOLIDAY", label: "", slots: "" };
  const [day, setDay] = useState(empty);
  const change = (changes: Partial<DayFields>) => setDay((before) => ({ ...before, ...changes }));
  const complete = day.date !== "" && (day.kind === "HOLIDAY" || day.slots.trim() !== "");
  return (
    <div className={style.bar}>
      <TextField
        label={t("company.day.date")}
        type="date"
        min={`${year}-01-01`}
        value={day.date}
        onChange={(date) => change({ date })}
      />
      <Choose
        label={t("company.day.kind")}
        value={day.kind}
        onChange={(kind) => change({ kind: kind as DayKind })}
        of={dayKinds.map((kind) => ({ value: kind, words: t(`company.day.kind.${kind}`) }))}
      />
      <TextField
        label={t("company.day.label")}
        maxLength={200}
        value={day.label}
        onChange={(label) => change({ label })}
      />
      {day.kind !== "HOLIDAY" && (
        <TextField
          label={t("company.day.hours")}
          placeholder="08:30-12:00"
          value={day.slots}
          onChange={(slots) => change({ slots })}
        />
      )}
      <Button
        disabled={!complete}
        onClick={() => {
          onAdd(day);
          setDay(empty);
        }}
      >
        {t("company.day.add")}
      </Button>
    </div>
  );
}
