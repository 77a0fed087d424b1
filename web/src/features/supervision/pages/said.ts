import type { Sheet, Verdict } from "./checks";
import { keyOf } from "./checks";

/** What somebody says of one clause, as it stands in the form; a blank due day is when the regulation says. */
export interface Said {
  verdict: Verdict;
  remark: string;
  remedy: string;
  answerable: string;
  due: string;
}

/** By clause; what nobody spoke about yet is not in it. */
export interface Form {
  said: Record<string, Said>;
  remark: string;
}

export const empty: Form = { said: {}, remark: "" };

const nothing: Said = { verdict: "NOT_LOOKED_AT", remark: "", remedy: "", answerable: "", due: "" };

export const saidOf = (form: Form, clause: Sheet["clauses"][number]): Said => form.said[keyOf(clause)] ?? nothing;

/** How many clauses got each verdict. */
export function tally(form: Form, { clauses }: Sheet): Record<Verdict, number> {
  const counted = { KEPT: 0, NOT_KEPT: 0, NOT_LOOKED_AT: 0 };
  for (const clause of clauses) counted[saidOf(form, clause).verdict]++;
  return counted;
}

/** What is handed in: of every clause on the sheet, in its order. What belongs to a finding goes with findings only. */
export function bodyOf(form: Form, { unit, kind, period, clauses }: Sheet) {
  return {
    unit,
    kind,
    period,
    remark: form.remark || null,
    items: clauses.map((clause) => {
      const { verdict, remark, remedy, answerable, due } = saidOf(form, clause);
      const found = verdict === "NOT_KEPT";
      return {
        edition: clause.edition,
        clause: clause.clause,
        verdict,
        remark: verdict === "NOT_LOOKED_AT" ? null : remark || null,
        remedy: found ? remedy || null : null,
        answerable: found ? answerable || null : null,
        due: found ? due || null : null,
      };
    }),
  };
}
