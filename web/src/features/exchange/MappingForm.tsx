import { useState } from "react";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Import.module.css";
import type { ImportFile, ImportOptions, Mapping } from "./types";

interface Props {
  file: ImportFile;
  busy: boolean;
  problem: Error | null;
  onCheck: (mapping: Mapping) => void;
}

/** Which column is which field, beside the first rows of the file; then the dry run. */
export function MappingForm({ file, busy, problem, onCheck }: Props) {
  const t = useT();
  const [columns, setColumns] = useState(file.mapping);
  const [options, setOptions] = useState(file.options);
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  const choose = (field: string, column: string) =>
    setColumns((before) => {
      const { [field]: _, ...rest } = before;
      return column === "" ? rest : { ...rest, [field]: column };
    });
  const send = () => onCheck({ columns, options: cleaned(options) });
  return (
    <section className={style.panel} aria-label={t("exchange.mapping")}>
      <h2>{t("exchange.mapping")}</h2>
      <p>{t("exchange.mapping.hint")}</p>
      <div className={style.fields}>
        {file.fields.map(({ code, needed }) => (
          <Field
            key={code}
            label={t(needed ? "exchange.field.needed" : "exchange.field.free", {
              field: t(`exchange.field.${file.kind}.${code}`),
            })}
            wrong={wrong(`columns.${code}`)}
          >
            {(control) => (
              <select
                {...control}
                value={columns[code] ?? ""}
                onChange={(event) => choose(code, event.currentTarget.value)}
              >
                <option value="">{t("exchange.mapping.none")}</option>
                {file.columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <Options file={file} options={options} onChange={setOptions} wrong={wrong} />
      <div className={style.row}>
        <Button kind={file.state === "checked" ? "plain" : "main"} busy={busy} onClick={send}>
          {t("exchange.check")}
        </Button>
      </div>
      <ProblemNote error={problem} fields={false} />
      <Preview file={file} columns={columns} />
    </section>
  );
}

const cleaned = (options: ImportOptions): ImportOptions => ({
  ...options,
  currency: options.currency || null,
  line: options.line || null,
  model: options.model || null,
});

interface OptionsProps {
  file: ImportFile;
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
  wrong: (field: string) => string | undefined;
}

/** What no column says. */
function Options({ file, options, onChange, wrong }: OptionsProps) {
  const t = useT();
  const history = file.kind === "history";
  const product = file.kind === "units" || (history && options.createUnits);
  return (
    <div className={style.fields}>
      {file.kind === "customers" && (
        <label className={style.tick}>
          <input
            type="checkbox"
            checked={options.addAlike}
            onChange={(event) => onChange({ ...options, addAlike: event.currentTarget.checked })}
          />
          {t("exchange.option.addAlike")}
        </label>
      )}
      {history && (
        <label className={style.tick}>
          <input
            type="checkbox"
            checked={options.createUnits}
            onChange={(event) => onChange({ ...options, createUnits: event.currentTarget.checked })}
          />
          {t("exchange.option.createUnits")}
        </label>
      )}
      {product && (
        <>
          <TextField
            label={t("exchange.option.line")}
            value={options.line ?? ""}
            maxLength={100}
            onChange={(line) => onChange({ ...options, line })}
            wrong={wrong("options.line")}
          />
          <TextField
            label={t("exchange.option.model")}
            value={options.model ?? ""}
            maxLength={200}
            onChange={(model) => onChange({ ...options, model })}
            wrong={wrong("options.model")}
          />
        </>
      )}
      {history && (
        <TextField
          label={t("exchange.option.currency")}
          hint={t("exchange.option.currency.hint")}
          value={options.currency ?? ""}
          code
          maxLength={3}
          onChange={(currency) => onChange({ ...options, currency: currency.toUpperCase() })}
          wrong={wrong("options.currency")}
        />
      )}
      {file.kind !== "customers" && (
        <Field label={t("exchange.option.days")}>
          {(control) => (
            <select
              {...control}
              value={options.days}
              onChange={(event) =>
                onChange({
                  ...options,
                  days: event.currentTarget.value === "month-first" ? "month-first" : "day-first",
                })
              }
            >
              <option value="day-first">{t("exchange.option.days.day-first")}</option>
              <option value="month-first">{t("exchange.option.days.month-first")}</option>
            </select>
          )}
        </Field>
      )}
    </div>
  );
}

function Preview({ file, columns }: { file: ImportFile; columns: Record<string, string> }) {
  const t = useT();
  const fieldOf = Object.fromEntries(Object.entries(columns).map(([field, column]) => [column, field]));
  return (
    <section className={style.scroll} aria-label={t("exchange.preview")}>
      <table className={style.table}>
        <caption>{t("exchange.preview")}</caption>
        <thead>
          <tr>
            {file.columns.map((column) => (
              <th key={column} scope="col">
                {column}
                <small>{fieldOf[column] && t(`exchange.field.${file.kind}.${fieldOf[column]}`)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.preview.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing but their place
            <tr key={place}>
              {file.columns.map((column, at) => (
                <td key={column} className={style.cell}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
