import { useT } from "@/lib/text";
import { ClauseWords } from "./ClauseWords";
import style from "./Drafts.module.css";
import { FigureForm } from "./FigureForm";
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
      {Object.entries(clause.texts).map(([language, words]) => (
        <ClauseWords
          key={language}
          language={language}
          words={words}
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
    </fieldset>
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
