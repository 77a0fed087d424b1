import type { ReactNode } from "react";
import { useT } from "@/lib/text";
import { Field } from "@/ui/Field";
import { depth, inTree } from "./read";
import type { Unit } from "./types";

interface Props {
  label: string;
  hint?: ReactNode;
  wrong?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** Words for choosing none; without them one must be chosen. */
  none?: string;
  required?: boolean;
}

interface Choice {
  value: string;
  words: string;
}

/** One of a few. */
export function Choose({ label, hint, wrong, value, onChange, none, required, of }: Props & { of: readonly Choice[] }) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(control) => (
        <select
          {...control}
          required={required}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {none === undefined && value === "" && <option value="" />}
          {of.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of the units the reader sees, as a tree. */
export function ChooseUnit({ units, ...rest }: Omit<Props, "label"> & { label?: string; units: readonly Unit[] }) {
  const t = useT();
  const choices = inTree(units).map((unit) => ({
    value: unit.id,
    words: `${"\u2003".repeat(depth(unit, units))}${unit.name}`,
  }));
  return <Choose label={t("company.unit")} {...rest} of={choices} />;
}
