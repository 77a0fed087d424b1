import { Field } from "@/ui/Field";
import style from "./Filters.module.css";

interface ChoiceProps {
  label: string;
  value: string;
  /** Each value with its words; the empty one is no filter. */
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
}

/** A filter of one out of few. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A filter that is on or off. */
export function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className={style.tick}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
