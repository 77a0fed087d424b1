import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { TextField } from "@/ui/Field";
import { EditFrame, Frame } from "./Frame";
import style from "./Needs.module.css";
import { dispatch, reread, versioned } from "./read";
import { languages, type Names, type Term, type TermKind } from "./types";

const path = `${dispatch}/terms`;

type Fields = Record<string, unknown> & { names: Names; productLine: string };

interface FieldsProps {
  kind: TermKind;
  form: Fields;
  change: (changes: Partial<Fields>) => void;
  problem: Error | null;
}

const wrongIn = (problem: Error | null, field: string) =>
  problem instanceof Problem ? (problem.field(field) ?? problem.field(`term.${field}`)) : undefined;

function TermFields({ kind, form, change, problem }: FieldsProps) {
  const t = useT();
  return (
    <>
      <div className={style.row}>
        {languages.map((language, n) => (
          <TextField
            key={language}
            lang={language}
            label={t(`needs.term.name.${language}`)}
            maxLength={100}
            wrong={n === 0 ? wrongIn(problem, "names") : undefined}
            value={form.names[language] ?? ""}
            onChange={(name) => change({ names: { ...form.names, [language]: name } })}
          />
        ))}
      </div>
      {kind === "symptom" && (
        <TextField
          label={t("needs.term.line")}
          hint={t("needs.term.line.hint")}
          maxLength={100}
          wrong={wrongIn(problem, "productLine")}
          value={form.productLine}
          onChange={(productLine) => change({ productLine })}
        />
      )}
    </>
  );
}

const bodyOf = ({ names, productLine }: Fields, retired: boolean) => ({
  names: Object.fromEntries(Object.entries(names).filter(([, name]) => name)),
  productLine: productLine || null,
  retired,
});

/** A new word of a kind. */
export function NewTerm({ kind, onEnd }: { kind: TermKind; onEnd: () => void }) {
  const t = useT();
  const [code, setCode] = useState("");
  const [form, setForm] = useState<Fields>({ names: {}, productLine: "" });
  const add = useCommand<object>(path, { refresh: [path], onDone: onEnd });
  return (
    <Frame
      title={t(`needs.term.new.${kind}`)}
      busy={add.busy}
      problem={add.problem}
      onSave={() => add.send({ kind, code, term: bodyOf(form, false) })}
      onLeave={onEnd}
    >
      <TextField
        label={t("needs.term.code")}
        hint={t("needs.term.code.hint")}
        required
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        maxLength={60}
        wrong={wrongIn(add.problem, "code")}
        value={code}
        onChange={setCode}
      />
      <TermFields
        kind={kind}
        form={form}
        change={(changes) => setForm((before) => ({ ...before, ...changes }))}
        problem={add.problem}
      />
    </Frame>
  );
}

/** Other words for a code. */
export function TermEdit({ term, onEnd }: { term: Term; onEnd: () => void }) {
  const t = useT();
  const edit = useEdit<Term, Fields>({
    start: versioned(term),
    reread: () => reread<Term>(path, ({ kind, code }) => kind === term.kind && code === term.code),
    toForm: ({ names, productLine }) => ({ names, productLine: productLine ?? "" }),
    toBody: (form, { retired }) => bodyOf(form, retired),
    path: `${path}/${term.kind}/${term.code}`,
    method: "PUT",
    refresh: [path],
    onDone: onEnd,
  });
  return (
    <EditFrame
      title={t("needs.term.change", { name: term.name })}
      edit={edit}
      label={(field) => t(field === "names" ? "needs.term.names" : "needs.term.line")}
      words={(field, form) =>
        field === "names" ? languages.map((language) => form.names[language] ?? "–").join(" · ") : form.productLine
      }
      onLeave={onEnd}
    >
      <TermFields kind={term.kind} form={edit.form} change={edit.change} problem={edit.problem} />
    </EditFrame>
  );
}
