import { useRead } from "@/api/hooks";
import { useSession } from "@/app/session";

/** A field the company's regulation adds to a form, in the reader's language. */
export interface OwnField {
  id: string;
  kind: "text" | "phone" | "int" | "double" | "bool" | "day" | "choice";
  label: string;
  /** In which a number is given. */
  unit: string | null;
  required: boolean;
  min: number | null;
  max: number | null;
  /** Whether it is asked hangs on the rest of the form. */
  conditional: boolean;
  choices: { code: string; words: string }[];
}

export type Answer = string | number | boolean;
export type Answers = Readonly<Record<string, Answer>>;
/** What stands in the controls, by field; an empty text is no answer. */
export type Typed = Readonly<Record<string, string>>;

const none: readonly OwnField[] = [];

/** The own fields of the form as it is in force in the reader's unit. */
export function useOwnFields(form: string): readonly OwnField[] {
  const { unit } = useSession();
  return useRead<OwnField[]>(`/api/fields/${form}`, { org: unit }).data ?? none;
}

/** Those the form has in any unit: for lists that go over several. */
export const useFieldsAnywhere = (form: string): readonly OwnField[] =>
  useRead<OwnField[]>(`/api/fields/${form}`).data ?? none;

const isNumber = ({ kind }: OwnField) => kind === "int" || kind === "double";

/** As a person may write it: with a decimal comma, or full-width digits already made ordinary. What is no number stays, and is refused by its name. */
function number(text: string): number | string {
  const value = Number(text.trim().replace(",", "."));
  return Number.isFinite(value) ? value : text;
}

/** What is sent: of these fields, those that were answered. */
export function answersOf(fields: readonly OwnField[], typed: Typed): Record<string, Answer> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = typed[field.id]?.trim() ?? "";
      if (text === "") return [];
      return [[field.id, isNumber(field) ? number(text) : field.kind === "bool" ? text === "true" : text]];
    }),
  );
}

export const typedOf = (answers: Answers): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, String(answer)]));

/** Answers rules may read, as an address says them. */
export function inAddress(fields: readonly OwnField[], typed: Typed): string[] {
  return fields
    .filter(({ kind }) => kind !== "text" && kind !== "phone")
    .flatMap((field) => Object.entries(answersOf([field], typed)))
    .filter(([, answer]) => !Number.isNaN(answer))
    .map(([id, answer]) => `${id}:${answer}`);
}
