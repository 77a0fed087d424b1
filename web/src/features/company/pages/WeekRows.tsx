import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import style from "./Company.module.css";
import { weekdays } from "./calendar";
import type { WeekFields } from "./form";

interface Props {
  weeks: readonly WeekFields[];
  /** From which a new week holds. */
  today: string;
  wrong?: string;
  onChange: (weeks: WeekFields[]) => void;
}

/** The hours of each weekday, several slots each; a week holds from its day on until the next. */
export function WeekRows({ weeks, today, wrong, onChange }: Props) {
  const t = useT();
  const set = (index: number, changes: Partial<WeekFields>) =>
    onChange(weeks.map((week, at) => (at === index ? { ...week, ...changes } : week)));
  const last = weeks[weeks.length - 1];
  return (
    <fieldset className={style.plain}>
      <legend>{t("company.weeks")}</legend>
      {wrong && <p role="alert">{wrong}</p>}
      {weeks.map((week, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: weeks are told apart by their place while they are typed
        <div key={index} className={style.form}>
          <div className={style.bar}>
            <TextField
              label={t("company.week.holds-from")}
              type="date"
              required
              value={week.from}
              onChange={(from) => set(index, { from })}
            />
            {weeks.length > 1 && (
              <Button kind="bare" onClick={() => onChange(weeks.filter((_, at) => at !== index))}>
                {t("company.remove")}
              </Button>
            )}
          </div>
          <div className={style.row}>
            {weekdays.map((day) => (
              <TextField
                key={day}
                label={t(`company.weekday.${day}`)}
                placeholder={t("company.day.off")}
                value={week.slots[day]}
                onChange={(typed) => set(index, { slots: { ...week.slots, [day]: typed } })}
              />
            ))}
          </div>
        </div>
      ))}
      <p className={style.faint}>{t("company.slots.hint")}</p>
      {last && <Button onClick={() => onChange([...weeks, { ...last, from: today }])}>{t("company.week.add")}</Button>}
    </fieldset>
  );
}
