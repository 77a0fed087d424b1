import { useId } from "react";
import { useT } from "@/lib/text";
import { Field, TextField } from "@/ui/Field";
import { useLines } from "../../products/lines";
import type { Model } from "../../products/models";

interface Props {
  model: string;
  /** Those that begin so. */
  known: readonly Model[];
  /** The line of a known model; undefined while it is not known which model is meant. */
  line: string | undefined;
  /** Chosen for a model that nobody knows. */
  chosen: string;
  /** The model is not one of the company's. */
  isNew: boolean;
  wrong: string | undefined;
  onModel: (model: string) => void;
  onLine: (line: string) => void;
}

/** What it is: a model the company knows, suggested as one types, or a new one, of which the product line is asked. */
export function Machine({ model, known, line, chosen, isNew, wrong, onModel, onLine }: Props) {
  const t = useT();
  const lines = useLines();
  const suggested = useId();
  const named = lines.find(({ code }) => code === line)?.name;
  return (
    <>
      <TextField
        label={t("calls.field.model")}
        value={model}
        list={suggested}
        hint={named}
        wrong={wrong}
        autoComplete="off"
        onChange={onModel}
      />
      <datalist id={suggested}>
        {known.map((each) => (
          <option key={each.id} value={each.model} />
        ))}
      </datalist>
      {isNew && lines.length > 0 && (
        <Field label={t("calls.field.line")} hint={t("calls.field.line.hint")}>
          {(control) => (
            <select {...control} data-aside value={chosen} onChange={(event) => onLine(event.currentTarget.value)}>
              <option value="">{t("calls.field.line.own", { model: model.trim() })}</option>
              {lines.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
