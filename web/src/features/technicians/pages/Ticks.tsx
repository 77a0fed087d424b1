import style from "./Technicians.module.css";

interface Props {
  label: string;
  hint?: string;
  of: readonly { value: string; words: string }[];
  chosen: readonly string[];
  /** What is said where there is nothing to choose from. */
  none?: string;
  onChange: (chosen: readonly string[]) => void;
}

/** Any of some. */
export function Ticks({ label, hint, of, chosen, none, onChange }: Props) {
  return (
    <fieldset className={style.ticks}>
      <legend>{label}</legend>
      {of.length === 0 && <p className={style.faint}>{none}</p>}
      {of.map(({ value, words }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{words}</span>
        </label>
      ))}
      {hint && of.length > 0 && <p className={style.faint}>{hint}</p>}
    </fieldset>
  );
}
