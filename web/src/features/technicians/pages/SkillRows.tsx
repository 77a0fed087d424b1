import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { useTerms } from "./read";
import style from "./Technicians.module.css";
import type { Skill } from "./types";

/** A skill as its fields have it; empty where there is nothing. */
export type SkillFields = { code: string; certificate: string; validUntil: string };

export const skillFields = (skills: readonly Skill[]): SkillFields[] =>
  skills.map(({ code, certificate, validUntil }) => ({
    code,
    certificate: certificate ?? "",
    validUntil: validUntil ?? "",
  }));

export const skillsOf = (fields: readonly SkillFields[]): Skill[] =>
  fields
    .filter(({ code }) => code !== "")
    .map(({ code, certificate, validUntil }) => ({
      code,
      certificate: certificate || null,
      validUntil: validUntil || null,
    }));

export const skillWords = (fields: readonly SkillFields[], name: (code: string) => string): string =>
  fields
    .filter(({ code }) => code !== "")
    .map(({ code, certificate, validUntil }) => [name(code), certificate, validUntil].filter(Boolean).join(" "))
    .join(", ");

interface Props {
  rows: readonly SkillFields[];
  problem: Error | null;
  onChange: (rows: readonly SkillFields[]) => void;
}

/** Skills line by line, each with its certificate and the last day that counts. */
export function SkillRows({ rows, problem, onChange }: Props) {
  const t = useT();
  const terms = useTerms("skill");
  const wrong = (index: number, field: string) =>
    problem instanceof Problem ? problem.field(`skills[${index}].${field}`) : undefined;
  const set = (index: number, changes: Partial<SkillFields>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  const taken = rows.map(({ code }) => code);
  return (
    <fieldset className={style.plain}>
      <legend>{t("technicians.skills")}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are told apart by their place while they are typed
        <div key={index} className={style.skill}>
          <Field label={t("technicians.skill")} wrong={wrong(index, "code")}>
            {(control) => (
              <select
                {...control}
                required
                value={row.code}
                onChange={(event) => set(index, { code: event.currentTarget.value })}
              >
                {row.code === "" && <option value="" />}
                {terms
                  .choices(row.code ? [row.code] : [])
                  .filter(({ value }) => value === row.code || !taken.includes(value))
                  .map(({ value, words }) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
              </select>
            )}
          </Field>
          <TextField
            label={t("technicians.certificate")}
            maxLength={100}
            wrong={wrong(index, "certificate")}
            value={row.certificate}
            onChange={(certificate) => set(index, { certificate })}
          />
          <TextField
            label={t("technicians.valid-until")}
            type="date"
            wrong={wrong(index, "validUntil")}
            value={row.validUntil}
            onChange={(validUntil) => set(index, { validUntil })}
          />
          <Button
            kind="bare"
            aria-label={t("technicians.skill.remove", { name: terms.name(row.code) })}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            {t("technicians.remove")}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...rows, { code: "", certificate: "", validUntil: "" }])}>
        {t("technicians.skill.add")}
      </Button>
    </fieldset>
  );
}
