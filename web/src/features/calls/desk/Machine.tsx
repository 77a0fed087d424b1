import { useId } from "react";
import { useT } from "@/lib/text";
import { Field, TextField } from "@/ui/Field";
import { useLines } from "../../products/lines";
import type { Model } from "../../products/models";

interface ModelProps {
  value: string;
  /** Those that begin so. */
  known: readonly Model[];
  /** The one that was typed whole. */
  meant: Model | undefined;
  wrong: string | undefined;
  onChange: (model: string) => void;
}

/** The model, those the company knows suggested as one types; with the product line of the one that is meant. */
export function ModelField({ value, known, meant, wrong, onChange }: ModelProps) {
  const t = useT();
  const suggested = useId();
  const lines = useLines();
  return (
    <>
      <TextField
        label={t("calls.field.model")}
        value={value}
        list={suggested}
        hint={meant && (lines.find(({ code }) => code === meant.line)?.name ?? meant.line)}
        wrong={wrong}
        autoComplete="off"
        onChange={onChange}
      />
      <datalist id={suggested}>
        {known.map(({ id, model }) => (
          <option key={id} value={model} />
        ))}
      </datalist>
    </>
  );
}

/** The product line of a model that nobody knows yet. It is `aside`: whoever does not know goes on. */
export function NewLine({ value, onChange }: { value: string; onChange: (line: string) => void }) {
  const t = useT();
  const lines = useLines();
  if (lines.length === 0) return null;
  return (
    <Field label={t("calls.field.line")} hint={t("calls.field.line.hint")}>
      {(control) => (
        <select {...control} data-aside value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t("calls.field.line.unknown")}</option>
          {lines.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
