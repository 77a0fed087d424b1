import type { ReactNode } from "react";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Field, TextField } from "@/ui/Field";
import type { OwnField, Typed } from "./fields";
import { headingOf } from "./words";

interface Props {
  fields: readonly OwnField[];
  value: Typed;
  problem?: Error | null | undefined;
  onChange: (id: string, typed: string) => void;
}

/** What the regulation asks beside what the programme knows by itself, each field as its type wants it. */
export function OwnInputs({ fields, value, problem, onChange }: Props) {
  const t = useT();
  const control = (field: OwnField): ReactNode => {
    const { id, kind, required } = field;
    const typed = value[id] ?? "";
    const shared = {
      label: headingOf(field),
      wrong: problem instanceof Problem ? problem.field(`own.${id}`) : undefined,
    };
    const change = (text: string) => onChange(id, text);
    if (kind === "choice" || kind === "bool") {
      const options =
        kind === "choice"
          ? field.choices.map(({ code, words }) => [code, words] as const)
          : (["true", "false"] as const).map((each) => [each, t(`ui.answer.${each}`)] as const);
      return (
        <Field key={id} {...shared}>
          {(described) => (
            <select
              {...described}
              required={required}
              value={typed}
              onChange={(event) => change(event.currentTarget.value)}
            >
              <option value="">{t("ui.answer.none")}</option>
              {options.map(([code, words]) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      );
    }
    if (kind === "day") {
      return (
        <Field key={id} {...shared}>
          {(described) => (
            <input
              {...described}
              type="date"
              required={required}
              value={typed}
              onChange={(event) => change(event.currentTarget.value)}
            />
          )}
        </Field>
      );
    }
    const code = kind !== "text";
    return (
      <TextField
        key={id}
        {...shared}
        code={code}
        required={required}
        inputMode={kind === "int" ? "numeric" : kind === "double" ? "decimal" : kind === "phone" ? "tel" : undefined}
        maxLength={code ? 40 : 1000}
        autoComplete="off"
        value={typed}
        onChange={change}
      />
    );
  };
  return fields.map(control);
}
