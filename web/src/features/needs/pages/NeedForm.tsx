import type { ReactNode } from "react";
import type { Versioned } from "@/api/client";
import { readVersioned } from "@/api/client";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { useZone } from "@/lib/zone";
import { fieldOf, ofField } from "@/lib/zoned";
import { Field, TextField } from "@/ui/Field";
import { Codes, Parts } from "./Codes";
import { EditFrame } from "./Frame";
import style from "./Needs.module.css";
import { dispatch, useParts, useSymptoms, useTermName } from "./read";
import type { Explained, Said } from "./types";

type Fields = Record<string, unknown> & {
  symptom: string;
  minutes: string;
  people: string;
  skills: readonly string[] | null;
  tools: readonly string[] | null;
  parts: Readonly<Record<string, number>> | null;
  earliest: string;
};

const toForm = ({ said }: Explained, zone: string): Fields => ({
  symptom: said.symptom ?? "",
  minutes: said.minutes === null ? "" : String(said.minutes),
  people: said.people === null ? "" : String(said.people),
  skills: said.skills,
  tools: said.tools,
  parts: said.parts,
  earliest: said.earliest ? fieldOf(said.earliest, zone) : "",
});

const toBody = ({ symptom, minutes, people, skills, tools, parts, earliest }: Fields, zone: string): Said => ({
  symptom: symptom || null,
  minutes: minutes ? Number(minutes) : null,
  people: people ? Number(people) : null,
  skills,
  tools,
  parts,
  earliest: earliest ? ofField(earliest, zone) : null,
});

/** Says what a job needs; whatever is left as estimated follows the estimates. */
export function NeedForm({ job, start, onEnd }: { job: string; start: Versioned<Explained>; onEnd: () => void }) {
  const t = useT();
  const zone = useZone();
  const name = useTermName();
  const parts = useParts();
  const symptoms = useSymptoms();
  const path = `${dispatch}/jobs/${job}/need`;
  const edit = useEdit<Explained, Fields>({
    start,
    reread: () => readVersioned<Explained>(path),
    toForm: (value) => toForm(value, zone),
    toBody: (form) => toBody(form, zone),
    path,
    method: "PUT",
    refresh: [path, "/api/jobs"],
    onDone: onEnd,
  });
  const { form, change } = edit;
  const { estimate } = start.value;
  const wrong = (field: string) => (edit.problem instanceof Problem ? edit.problem.field(field) : undefined);
  const listed = (kind: "skill" | "tool", codes: readonly string[]) =>
    codes.map((code) => name(kind, code)).join(", ") || t("needs.need.none");
  const follow = (value: string | number) => t("needs.need.follow", { value });
  const words = (field: keyof Fields & string, of: Fields) => {
    const value = of[field];
    if (value === null || value === "") return "";
    if (field === "skills" && of.skills) return listed("skill", of.skills);
    if (field === "tools" && of.tools) return listed("tool", of.tools);
    return field === "parts" && of.parts ? parts(of.parts) : String(value);
  };
  return (
    <EditFrame
      title={t("needs.need.change")}
      edit={edit}
      label={(field) => t(`needs.need.${field}`)}
      words={words}
      onLeave={onEnd}
    >
      <div className={style.row}>
        <TextField
          label={t("needs.estimate.minutes")}
          type="number"
          min={5}
          max={1440}
          placeholder={String(estimate.minutes)}
          hint={follow(estimate.minutes)}
          wrong={wrong("minutes")}
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
        />
        <Field label={t("needs.need.people")} wrong={wrong("people")}>
          {(control) => (
            <select
              {...control}
              value={form.people}
              onChange={(event) => change({ people: event.currentTarget.value })}
            >
              <option value="">{follow(estimate.people)}</option>
              <option>1</option>
              <option>2</option>
            </select>
          )}
        </Field>
        <Field label={t("needs.need.symptom")} wrong={wrong("symptom")}>
          {(control) => (
            <select
              {...control}
              value={form.symptom}
              onChange={(event) => change({ symptom: event.currentTarget.value })}
            >
              <option value="">{t("needs.need.from.call")}</option>
              {symptoms.map(({ code, name: words }) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t("needs.need.earliest")}
          hint={t("needs.need.earliest.hint")}
          type="datetime-local"
          wrong={wrong("earliest")}
          value={form.earliest}
          onChange={(earliest) => change({ earliest })}
        />
      </div>
      <Own
        label={t("needs.need.skills")}
        follow={follow(listed("skill", estimate.skills))}
        own={form.skills !== null}
        onOwn={(own) => change({ skills: own ? estimate.skills : null })}
      >
        <Codes
          kind="skill"
          label={t("needs.need.skills")}
          wrong={wrong("skills")}
          value={form.skills ?? []}
          onChange={(skills) => change({ skills })}
        />
      </Own>
      <Own
        label={t("needs.need.tools")}
        follow={follow(listed("tool", estimate.tools))}
        own={form.tools !== null}
        onOwn={(own) => change({ tools: own ? estimate.tools : null })}
      >
        <Codes
          kind="tool"
          label={t("needs.need.tools")}
          wrong={wrong("tools")}
          value={form.tools ?? []}
          onChange={(tools) => change({ tools })}
        />
      </Own>
      <Own
        label={t("needs.need.parts")}
        follow={follow(parts(estimate.parts) || t("needs.need.none"))}
        own={form.parts !== null}
        onOwn={(own) => change({ parts: own ? estimate.parts : null })}
      >
        <Parts
          label={t("needs.need.parts")}
          wrong={wrong("parts")}
          value={form.parts ?? {}}
          onChange={(counts) => change({ parts: counts })}
        />
      </Own>
    </EditFrame>
  );
}

interface OwnProps {
  label: string;
  follow: string;
  own: boolean;
  onOwn: (own: boolean) => void;
  children: ReactNode;
}

/** As estimated, or something of its own. */
function Own({ label, follow, own, onOwn, children }: OwnProps) {
  const t = useT();
  return (
    <>
      <Field label={label}>
        {(control) => (
          <select
            {...control}
            value={own ? "own" : ""}
            onChange={(event) => onOwn(event.currentTarget.value === "own")}
          >
            <option value="">{follow}</option>
            <option value="own">{t("needs.need.own")}</option>
          </select>
        )}
      </Field>
      {own && children}
    </>
  );
}
