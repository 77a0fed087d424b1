import { useT } from "@/lib/text";
import { Field, TextField } from "@/ui/Field";
import type { Column } from "../lists/column";
import { Choice } from "../lists/Filters";
import style from "../lists/Filters.module.css";
import type { Answers, OwnField } from "./fields";
import { headingOf, useAnswerWords } from "./words";

/** What the keys of own columns and filters begin with, in the address and in the server's file. */
const own = "own.";
const isWords = ({ kind }: OwnField) => kind === "text" || kind === "phone";

/** A column for each own field; none is shown until somebody asks for it. */
export function useOwnColumns<R extends { own: Answers }>(fields: readonly OwnField[]): Column<R>[] {
  const words = useAnswerWords();
  return fields.map((field) => ({
    key: own + field.id,
    heading: own + field.id,
    said: headingOf(field),
    spare: true,
    kind: field.kind === "int" || field.kind === "double" ? "figure" : isWords(field) ? "words" : undefined,
    cell: (row: R) => {
      const answer = row.own[field.id];
      return answer === undefined ? null : words(field, answer);
    },
  }));
}

/** What the address asks of own fields, as the server takes it. */
export const ownFilter = (fields: readonly OwnField[], query: Readonly<Record<string, string>>): string =>
  fields
    .filter((field) => !isWords(field))
    .flatMap((field) => {
      const value = asked(field, query[own + field.id] ?? "");
      return value === "" ? [] : [`${field.id}:${value}`];
    })
    .join(",");

/** Without what is being typed and is no number yet. */
function asked({ kind }: OwnField, value: string): string {
  if (kind !== "int" && kind !== "double") return value;
  const bounds = value.split("..").map((bound) => (Number.isFinite(Number(bound || Number.NaN)) ? bound : ""));
  return bounds.some((bound) => bound !== "") ? bounds.join("..") : "";
}

interface Props {
  fields: readonly OwnField[];
  query: Readonly<Record<string, string>>;
  setQuery: (change: Record<string, string | undefined>) => void;
}

/** A filter for each own field that has an order or a list: equal, or from … to. */
export function OwnFilters({ fields, query, setQuery }: Props) {
  const t = useT();
  return fields
    .filter((field) => !isWords(field))
    .map((field) => {
      const key = own + field.id;
      const value = query[key] ?? "";
      if (field.kind === "choice" || field.kind === "bool") {
        const options =
          field.kind === "choice"
            ? field.choices.map(({ code, words }) => [code, words] as const)
            : (["true", "false"] as const).map((each) => [each, t(`ui.answer.${each}`)] as const);
        return (
          <Choice
            key={key}
            label={headingOf(field)}
            value={value}
            options={[["", t("fields.any")], ...options]}
            onChange={(chosen) => setQuery({ [key]: chosen })}
          />
        );
      }
      return (
        <Range
          key={key}
          field={field}
          label={headingOf(field)}
          value={value}
          onChange={(to) => setQuery({ [key]: to })}
        />
      );
    });
}

interface RangeProps {
  field: OwnField;
  label: string;
  /** `from..to`, either left empty; empty is no filter. */
  value: string;
  onChange: (value: string | undefined) => void;
}

function Range({ field, label, value, onChange }: RangeProps) {
  const t = useT();
  const [from = "", to = ""] = value.split("..");
  const set = (low: string, high: string) => onChange(low || high ? `${low}..${high}` : undefined);
  const end = (name: "from" | "to", held: string, keep: (text: string) => void) =>
    field.kind === "day" ? (
      <Field label={t(`fields.${name}`, { label })}>
        {(control) => (
          <input {...control} type="date" value={held} onChange={(event) => keep(event.currentTarget.value)} />
        )}
      </Field>
    ) : (
      <TextField
        label={t(`fields.${name}`, { label })}
        code
        inputMode="decimal"
        size={6}
        value={held}
        // Only what is a number narrows the list; the rest is not typed at all.
        onChange={(text) => keep(text.replace(",", ".").replace(/[^\d.-]/g, ""))}
      />
    );
  return (
    <span className={style.range}>
      {end("from", from, (text) => set(text, to))}
      {end("to", to, (text) => set(from, text))}
    </span>
  );
}
