import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { ClauseWords, nameOf } from "./ClauseWords";
import style from "./Drafts.module.css";
import { FigureForm } from "./FigureForm";
import { NewPiece } from "./NewPiece";
import { clauseRemoved, languagesOf, ruleAdded } from "./pieces";
import { RuleForm } from "./RuleForm";
import type { ClauseOutline } from "./types";
import type { Writer } from "./useWriting";

const named = /\{([a-z][a-z0-9_]*)\}|param\.([a-z][a-z0-9_]*)/g;

/** A clause: its words in each language, the figures it leaves to the company, and a form for each of its rules. */
export function ClauseForm({ clause, writer, readOnly }: { clause: ClauseOutline; writer: Writer; readOnly: boolean }) {
  const t = useT();
  const { writing, change } = writer;
  const off = writing.switchedOff.includes(clause.id);
  const figures = figuresOf(clause);
  const params = (writer.looked?.outline.params ?? []).filter(({ name }) => figures.has(name));
  return (
    <fieldset className={style.clause} disabled={readOnly}>
      <legend>§ {clause.id}</legend>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={off}
          onChange={(event) =>
            change({
              switchedOff: event.target.checked
                ? [...writing.switchedOff, clause.id]
                : writing.switchedOff.filter((each) => each !== clause.id),
            })
          }
        />
        {t("regulation.drafts.clause.off")}
      </label>
      {languagesOf(writing).map((language) => (
        <ClauseWords
          key={language}
          language={language}
          words={clause.texts[language] ?? { title: null, text: null }}
          onEdit={(part, value) =>
            writer.edit({ file: `texts.${language}.yaml`, path: ["clauses", clause.id, part], value })
          }
        />
      ))}
      {params.length > 0 && (
        <section aria-labelledby={`figures-${clause.id}`}>
          <h3 id={`figures-${clause.id}`}>{t("regulation.drafts.figures")}</h3>
          {params.map((param) => (
            <FigureForm key={param.name} param={param} writer={writer} />
          ))}
        </section>
      )}
      {clause.rules.map((rule) => (
        <RuleForm key={`${rule.kind} ${rule.id}`} clause={clause} rule={rule} writer={writer} />
      ))}
      {!readOnly && <NewRule clause={clause} writer={writer} />}
      {!readOnly && (
        <Button kind="bare" onClick={() => writer.edit(...clauseRemoved(writing, clause))}>
          {t("regulation.drafts.clause.remove", { clause: clause.id })}
        </Button>
      )}
    </fieldset>
  );
}

function NewRule({ clause, writer }: { clause: ClauseOutline; writer: Writer }) {
  const t = useT();
  const kinds = Object.keys(useRead<Record<string, string[]>>("/api/regulation/editing/kinds").data ?? {});
  const [kind, setKind] = useState("obligation");
  const taken = (writer.looked?.outline.clauses ?? []).flatMap(({ rules }) => rules.map(({ id }) => id));
  return (
    <NewPiece
      label={t("regulation.drafts.rule.add")}
      idLabel={t("regulation.drafts.rule.key")}
      taken={taken}
      languages={languagesOf(writer.writing)}
      nameLabel={(language) => t("regulation.drafts.rule.name", { language: nameOf(language) })}
      onMake={(id, names) => writer.edit(...ruleAdded(clause, kind, id, names))}
    >
      <Field label={t("regulation.drafts.rule.kind")}>
        {(control) => (
          <select {...control} value={kind} onChange={(event) => setKind(event.target.value)}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`regulation.kind.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </NewPiece>
  );
}

/** The figures its words and rules name. */
function figuresOf(clause: ClauseOutline): Set<string> {
  const written = [
    ...Object.values(clause.texts).flatMap(({ title, text }) => [title ?? "", text ?? ""]),
    ...clause.rules.flatMap(({ keys }) => keys.map(({ yaml }) => yaml)),
  ].join("\n");
  return new Set([...written.matchAll(named)].map(([, braced, dotted]) => braced ?? dotted ?? ""));
}
