import { Field } from "@/ui/Field";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  of: readonly { value: string; label: string }[];
}

/** One of several. */
export function Choice({ label, value, onChange, of }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {of.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
