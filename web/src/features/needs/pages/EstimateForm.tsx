import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { usePackNames } from "../../regulation/names";
import { Codes, Parts } from "./Codes";
import { EditFrame, Frame } from "./Frame";
import style from "./Needs.module.css";
import { dispatch, reread, useAbout, useParts, useProducts, useSymptoms, useTermName } from "./read";
import { type EstimateLine, jobKinds } from "./types";

const path = `${dispatch}/estimates`;

type Figures = Record<string, unknown> & {
  minutes: string;
  people: string;
  skills: readonly string[];
  tools: readonly string[];
  parts: Readonly<Record<string, number>>;
};

const figuresOf = ({ minutes, people, skills, tools, parts }: Figures) => ({
  minutes: Number(minutes),
  people: Number(people),
  skills,
  tools,
  parts,
});

interface FieldsProps {
  form: Figures;
  change: (changes: Partial<Figures>) => void;
  problem: Error | null;
}

function FigureFields({ form, change, problem }: FieldsProps) {
  const t = useT();
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  return (
    <>
      <div className={style.row}>
        <TextField
          label={t("needs.estimate.minutes")}
          type="number"
          required
          min={5}
          max={1440}
          wrong={wrong("minutes")}
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
        />
        <Field label={t("needs.estimate.people")} wrong={wrong("people")}>
          {(control) => (
            <select
              {...control}
              value={form.people}
              onChange={(event) => change({ people: event.currentTarget.value })}
            >
              <option>1</option>
              <option>2</option>
            </select>
          )}
        </Field>
      </div>
      <Codes
        kind="skill"
        label={t("needs.estimate.skills")}
        wrong={wrong("skills")}
        value={form.skills}
        onChange={(skills) => change({ skills })}
      />
      <Codes
        kind="tool"
        label={t("needs.estimate.tools")}
        wrong={wrong("tools")}
        value={form.tools}
        onChange={(tools) => change({ tools })}
      />
      <Parts
        label={t("needs.estimate.parts")}
        wrong={wrong("parts")}
        value={form.parts}
        onChange={(parts) => change({ parts })}
      />
    </>
  );
}

interface Choice {
  value: string;
  words: string;
}

function Choose(props: { label: string; any: string; value: string; of: Choice[]; onChange: (value: string) => void }) {
  return (
    <Field label={props.label}>
      {(control) => (
        <select {...control} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
          <option value="">{props.any}</option>
          {props.of.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const nothing = { kind: "", productLine: "", product: "", symptom: "" };

/** An estimate for work that has none of its own. */
export function NewEstimate({ onEnd }: { onEnd: () => void }) {
  const t = useT();
  const { data: products = [] } = useProducts();
  const symptoms = useSymptoms();
  const [about, setAbout] = useState(nothing);
  const names = usePackNames();
  const [form, setForm] = useState<Figures>({ minutes: "60", people: "1", skills: [], tools: [], parts: {} });
  const add = useCommand<object>(path, { refresh: [path], onDone: onEnd });
  const say = (changes: Partial<typeof nothing>) => setAbout((before) => ({ ...before, ...changes }));
  const said = Object.fromEntries(Object.entries(about).map(([key, value]) => [key, value || null]));
  return (
    <Frame
      title={t("needs.estimate.new")}
      busy={add.busy}
      problem={add.problem}
      onSave={() => add.send({ ...said, ...figuresOf(form) })}
      onLeave={onEnd}
    >
      <div className={style.row}>
        <Choose
          label={t("needs.estimate.line")}
          any={t("needs.estimate.line.any")}
          value={about.productLine}
          of={[...new Set(products.map(({ line }) => line))].map((line) => ({ value: line, words: names.lines(line) }))}
          onChange={(productLine) => say({ productLine, product: "" })}
        />
        <Choose
          label={t("needs.estimate.product")}
          any={t("needs.estimate.product.any")}
          value={about.product}
          of={products
            .filter(({ line }) => line === about.productLine)
            .map(({ id, model }) => ({ value: id, words: model }))}
          onChange={(product) => say({ product })}
        />
        <Choose
          label={t("needs.estimate.symptom")}
          any={t("needs.estimate.symptom.any")}
          value={about.symptom}
          of={symptoms
            .filter(({ productLine }) => !productLine || !about.productLine || productLine === about.productLine)
            .map(({ code, name }) => ({ value: code, words: name }))}
          onChange={(symptom) => say({ symptom })}
        />
        <Choose
          label={t("needs.estimate.kind")}
          any={t("needs.estimate.kind.any")}
          value={about.kind}
          of={jobKinds.map((kind) => ({ value: kind, words: t(`needs.kind.${kind}`) }))}
          onChange={(kind) => say({ kind })}
        />
      </div>
      <FigureFields
        form={form}
        change={(changes) => setForm((before) => ({ ...before, ...changes }))}
        problem={add.problem}
      />
    </Frame>
  );
}

/** Other figures for the same work; what the visits really took can be taken over. */
export function EstimateEdit({ line, onEnd }: { line: EstimateLine; onEnd: () => void }) {
  const t = useT();
  const about = useAbout();
  const name = useTermName();
  const parts = useParts();
  const { estimate, model, median } = line;
  const edit = useEdit<EstimateLine, Figures>({
    start: { value: line, version: `"${estimate.version}"` },
    reread: async () => {
      const now = await reread<EstimateLine & { version: number }>(path, (each) => each.estimate.id === estimate.id);
      return { value: now.value, version: `"${now.value.estimate.version}"` };
    },
    toForm: ({ estimate: { minutes, people, skills, tools, parts: counts } }) => ({
      minutes: String(minutes),
      people: String(people),
      skills,
      tools,
      parts: counts,
    }),
    toBody: figuresOf,
    path: `${path}/${estimate.id}`,
    method: "PUT",
    refresh: [path],
    onDone: onEnd,
  });
  const words = (field: keyof Figures & string, form: Figures) => {
    if (field === "skills" || field === "tools") {
      return form[field].map((code) => name(field === "skills" ? "skill" : "tool", code)).join(", ");
    }
    return field === "parts" ? parts(form.parts) : String(form[field]);
  };
  return (
    <EditFrame
      title={t("needs.estimate.change", { what: about(estimate, model) })}
      edit={edit}
      label={(field) => t(`needs.estimate.${field}`)}
      words={words}
      onLeave={onEnd}
    >
      {median !== null && String(median) !== edit.form.minutes && median >= 5 && (
        <div className={style.actions}>
          <Button onClick={() => edit.change({ minutes: String(median) })}>
            {t("needs.estimate.take-over", { median })}
          </Button>
        </div>
      )}
      <FigureFields form={edit.form} change={edit.change} problem={edit.problem} />
    </EditFrame>
  );
}
