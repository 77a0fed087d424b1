import { useT } from "@/lib/text";
import { TextField } from "@/ui/Field";
import style from "./Needs.module.css";
import { useTerms } from "./read";
import type { Term, TermKind } from "./types";

interface Props {
  kind: TermKind;
  label: string;
  wrong?: string;
}

/** What may be chosen of a kind: the words in use, and those that were chosen before. */
function useChoices(kind: TermKind, chosen: readonly string[]): Term[] {
  const { data = [] } = useTerms();
  return data.filter((term) => term.kind === kind && (!term.retired || chosen.includes(term.code)));
}

/** Several of the company's words. */
export function Codes(props: Props & { value: readonly string[]; onChange: (codes: string[]) => void }) {
  const t = useT();
  const { kind, label, wrong, value, onChange } = props;
  const choices = useChoices(kind, value);
  return (
    <fieldset className={style.plain}>
      <legend>{label}</legend>
      {choices.length === 0 && <span className={style.faint}>{t("needs.choose.none")}</span>}
      <div className={style.choices}>
        {choices.map(({ code, name }) => (
          <label key={code} className={style.tick}>
            <input
              type="checkbox"
              checked={value.includes(code)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...value, code] : value.filter((each) => each !== code))
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      {wrong && <span role="alert">{wrong}</span>}
    </fieldset>
  );
}

type Counts = Readonly<Record<string, number>>;

/** Parts with how many of each; zero or nothing is none. */
export function Parts(props: Omit<Props, "kind"> & { value: Counts; onChange: (counts: Counts) => void }) {
  const t = useT();
  const { label, wrong, value, onChange } = props;
  const choices = useChoices("part", Object.keys(value));
  const count = (code: string, typed: string) => {
    const { [code]: _, ...others } = value;
    const wanted = Math.min(99, Number.parseInt(typed, 10) || 0);
    onChange(wanted > 0 ? { ...others, [code]: wanted } : others);
  };
  return (
    <fieldset className={style.plain}>
      <legend>{label}</legend>
      {choices.length === 0 && <span className={style.faint}>{t("needs.choose.none")}</span>}
      <div className={style.row}>
        {choices.map(({ code, name }) => (
          <TextField
            key={code}
            label={name}
            aria-label={t("needs.estimate.part.count", { name })}
            type="number"
            min={0}
            max={99}
            value={String(value[code] ?? "")}
            onChange={(typed) => count(code, typed)}
          />
        ))}
      </div>
      {wrong && <span role="alert">{wrong}</span>}
    </fieldset>
  );
}
