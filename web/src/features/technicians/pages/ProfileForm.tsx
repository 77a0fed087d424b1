import { Problem } from "@/api/problem";
import { languages } from "@/lib/language";
import { useT } from "@/lib/text";
import { Field } from "@/ui/Field";
import { EditFrame } from "../../customers/EditFrame";
import { useAreas } from "./areas";
import { CoordinateFields, type Coordinates, coordinates, isWhole, pointOf, words } from "./CoordinateFields";
import { useLanguageWord } from "./languageWord";
import { PlaceMap } from "./PlaceMap";
import { useTerms } from "./read";
import { type SkillFields, SkillRows, skillFields, skillsOf, skillWords } from "./SkillRows";
import { Ticks } from "./Ticks";
import type { TechnicianFile } from "./types";
import { useFile } from "./useFile";

interface Form extends Record<string, unknown> {
  base: "home" | "depot";
  home: Coordinates;
  languages: readonly string[];
  tools: readonly string[];
  skills: readonly SkillFields[];
  areas: readonly string[];
}

const toForm = ({ profile }: TechnicianFile): Form => ({
  base: profile.base,
  home: coordinates(profile.home),
  languages: profile.languages,
  tools: profile.tools,
  skills: skillFields(profile.skills),
  areas: profile.areas,
});

const toBody = (form: Form) => ({ ...form, home: pointOf(form.home), skills: skillsOf(form.skills) });

/** Changes the profile; what others changed meanwhile stands beside it. */
export function ProfileForm({ file, onEnd }: { file: TechnicianFile; onEnd: () => void }) {
  const t = useT();
  const language = useLanguageWord();
  const tools = useTerms("tool");
  const skills = useTerms("skill");
  const areas = useAreas(file.unit);
  const edit = useFile<Form>({ file, part: "", toForm, toBody, onEnd });
  const { form, change, problem } = edit;
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  const told: Record<keyof Form & string, (of: Form) => string> = {
    base: (of) => t(`technicians.base.${of.base}`),
    home: (of) => words(of.home),
    languages: (of) => of.languages.map(language).join(", "),
    tools: (of) => of.tools.map(tools.name).join(", "),
    skills: (of) => skillWords(of.skills, skills.name),
    areas: (of) => of.areas.map((id) => areas.name(id) ?? "…").join(", "),
  };
  return (
    <EditFrame
      title={t("technicians.profile.change")}
      edit={edit}
      label={(field) => t(`technicians.${field}`)}
      words={(field, of) => told[field]?.(of) ?? ""}
      complete={form.base === "depot" || isWhole(form.home)}
      onLeave={onEnd}
    >
      <SkillRows rows={form.skills} problem={problem} onChange={(rows) => change({ skills: rows })} />
      <Field label={t("technicians.base")} wrong={wrong("base")}>
        {(control) => (
          <select
            {...control}
            value={form.base}
            onChange={(event) => change({ base: event.currentTarget.value as Form["base"] })}
          >
            <option value="depot">{t("technicians.base.depot")}</option>
            <option value="home">{t("technicians.base.home")}</option>
          </select>
        )}
      </Field>
      {form.base === "home" && (
        <>
          <CoordinateFields
            form={form.home}
            problem={problem}
            prefix="home."
            required
            onChange={(changes) => change({ home: { ...form.home, ...changes } })}
          />
          <PlaceMap
            label={t("technicians.home")}
            value={pointOf(form.home)}
            onChoose={(at) => change({ home: coordinates(at) })}
          />
        </>
      )}
      <Ticks
        label={t("technicians.languages")}
        of={[...new Set([...languages, ...form.languages])].map((tag) => ({ value: tag, words: language(tag) }))}
        chosen={form.languages}
        onChange={(chosen) => change({ languages: chosen })}
      />
      <Ticks
        label={t("technicians.tools")}
        of={tools.choices(form.tools)}
        chosen={form.tools}
        none={t("technicians.tools.none")}
        onChange={(chosen) => change({ tools: chosen })}
      />
      {areas.choices.length > 0 && (
        <Ticks
          label={t("technicians.areas")}
          hint={t("technicians.areas.hint")}
          of={areas.choices}
          chosen={form.areas}
          onChange={(chosen) => change({ areas: chosen })}
        />
      )}
    </EditFrame>
  );
}
