import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useMay, useSession } from "@/app/session";
import { useGo } from "@/lib/go";
import { languageNames, languages, useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Choose, ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { EditFrame } from "./EditFrame";
import { organisation, reread, versioned } from "./read";
import type { Person, Role, Unit } from "./types";

const refresh = [organisation];

type Details = Record<"name" | "sortKey" | "language" | "email" | "phone", string>;

/** Empty where nothing is known, as the fields have it. */
const detailsOf = (person: Person): Details => ({
  name: person.name,
  sortKey: person.sortKey,
  language: person.language,
  email: person.email ?? "",
  phone: person.phone ?? "",
});

/** What is not filled in is not sent: an empty telephone is none, not a wrong one. */
const bodyOf = (form: Details) => ({ ...form, email: form.email || null, phone: form.phone || null });

interface FieldsProps {
  form: Details;
  change: (changes: Partial<Details>) => void;
  problem: Error | null;
  /** Where in what is sent the details lie. */
  prefix?: string;
}

function DetailFields({ form, change, problem, prefix = "" }: FieldsProps) {
  const t = useT();
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(prefix + field) : undefined);
  const text = (field: keyof Details, type?: string) => (
    <TextField
      label={t(`company.person.${field}`)}
      type={type}
      hint={field === "sortKey" ? t("company.person.sortKey.hint") : undefined}
      required={field === "name"}
      maxLength={field === "sortKey" ? 400 : field === "email" ? 254 : field === "phone" ? 40 : 200}
      wrong={wrong(field)}
      code={field === "phone"}
      value={form[field]}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <>
      <div className={style.row}>
        {text("name")}
        {text("sortKey")}
        <Choose
          label={t("company.person.language")}
          value={form.language}
          onChange={(language) => change({ language })}
          of={languages.map((each) => ({ value: each, words: languageNames[each] }))}
        />
      </div>
      <div className={style.row}>
        {text("phone", "tel")}
        {text("email", "email")}
      </div>
    </>
  );
}

/** Takes somebody on, with a first post. */
export function NewPerson({ units, roles, onLeave }: { units: Unit[]; roles: Role[]; onLeave: () => void }) {
  const t = useT();
  const go = useGo();
  const may = useMay();
  const language = useLanguage();
  const own = useSession().unit;
  const [unit, setUnit] = useState(units.some(({ id }) => id === own) ? own : (units[0]?.id ?? ""));
  const [role, setRole] = useState("");
  const [form, setForm] = useState<Details>({ name: "", sortKey: "", language, email: "", phone: "" });
  const join = useCommand<object, Person>(`${organisation}/people`, {
    refresh,
    onDone: ({ id }) => go(`/company/people/${id}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!join.busy) join.send({ unit, role: role || null, details: bodyOf(form) });
  };
  const givable = roles.filter(({ guarded }) => !guarded || may("organisation.manage"));
  return (
    <form className={style.panel} aria-labelledby="new-person" onSubmit={submit}>
      <h2 id="new-person">{t("company.person.add")}</h2>
      <div className={style.row}>
        <ChooseUnit units={units} value={unit} onChange={setUnit} required />
        <Choose
          label={t("company.person.first-post")}
          none={t("company.person.no-post")}
          value={role}
          onChange={setRole}
          of={givable.map((each) => ({ value: each.role, words: each.name }))}
        />
      </div>
      <DetailFields
        form={form}
        change={(changes) => setForm((before) => ({ ...before, ...changes }))}
        problem={join.problem}
        prefix="details."
      />
      <ProblemNote error={join.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={join.busy}>
          {t("company.person.add")}
        </Button>
        <Button kind="bare" onClick={onLeave}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}

/** Changes what is written down of somebody. */
export function PersonEdit({ person, onEnd }: { person: Person; onEnd: () => void }) {
  const t = useT();
  const path = `${organisation}/people/${person.id}`;
  const edit = useEdit<Person, Details>({
    start: versioned(person),
    reread: () => reread<Person>(path),
    toForm: detailsOf,
    toBody: bodyOf,
    path,
    method: "PUT",
    refresh,
    onDone: onEnd,
  });
  return (
    <EditFrame
      title={t("company.person.change")}
      edit={edit}
      label={(field) => t(`company.person.${field}`)}
      words={(field, form) => form[field]}
      onLeave={onEnd}
    >
      <DetailFields form={edit.form} change={edit.change} problem={edit.problem} />
    </EditFrame>
  );
}
