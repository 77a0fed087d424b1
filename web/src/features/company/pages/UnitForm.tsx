import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Choose } from "./Choose";
import style from "./Company.module.css";
import { EditFrame } from "./EditFrame";
import { organisation, reread, versioned } from "./read";
import { type Unit, unitKinds } from "./types";

const zones = Intl.supportedValuesOf("timeZone");
const refresh = [organisation];

type Fields = Record<string, unknown> & Pick<Unit, "name" | "zone" | "keepsRegister">;

interface FieldsProps {
  form: Fields;
  change: (changes: Partial<Fields>) => void;
  problem: Error | null;
}

function UnitFields({ form, change, problem }: FieldsProps) {
  const t = useT();
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  const known = zones.includes(form.zone) ? zones : [form.zone, ...zones];
  return (
    <>
      <TextField
        label={t("company.unit.name")}
        required
        maxLength={200}
        wrong={wrong("name")}
        value={form.name}
        onChange={(name) => change({ name })}
      />
      <Choose
        label={t("company.unit.zone")}
        hint={t("company.unit.zone.hint")}
        wrong={wrong("zone")}
        value={form.zone}
        onChange={(zone) => change({ zone })}
        of={known.map((zone) => ({ value: zone, words: zone }))}
      />
      <label className={style.tick}>
        <input
          type="checkbox"
          checked={form.keepsRegister}
          onChange={(event) => change({ keepsRegister: event.currentTarget.checked })}
        />
        <span>{t("company.unit.register.keeps")}</span>
      </label>
    </>
  );
}

/** Opens a unit below another. */
export function NewUnit(props: { parent: Unit; onOpened: (unit: Unit) => void; onLeave: () => void }) {
  const t = useT();
  const { parent } = props;
  const [kind, setKind] = useState<string>(parent.kind === "company" ? "branch" : "group");
  const [form, setForm] = useState<Fields>({ name: "", zone: parent.zone, keepsRegister: false });
  const open = useCommand<object, Unit>(`${organisation}/units`, { refresh, onDone: (unit) => props.onOpened(unit) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!open.busy) open.send({ ...form, kind, parent: parent.id });
  };
  return (
    <form className={style.panel} aria-labelledby="new-unit" onSubmit={submit}>
      <h2 id="new-unit">{t("company.unit.open.below", { name: parent.name })}</h2>
      <Choose
        label={t("company.unit.kind")}
        hint={t("company.unit.kind.hint")}
        value={kind}
        onChange={setKind}
        of={unitKinds.map((each) => ({ value: each, words: t(`company.unit.kind.${each}`) }))}
      />
      <UnitFields
        form={form}
        change={(changes) => setForm((before) => ({ ...before, ...changes }))}
        problem={open.problem}
      />
      <ProblemNote error={open.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={open.busy}>
          {t("company.unit.open")}
        </Button>
        <Button kind="bare" onClick={props.onLeave}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}

/** Changes a unit's name, zone or register; its kind and place stay, as cases and rights hang on them. */
export function UnitEdit({ unit, onEnd }: { unit: Unit; onEnd: () => void }) {
  const t = useT();
  const path = `${organisation}/units/${unit.id}`;
  const edit = useEdit<Unit, Fields>({
    start: versioned(unit),
    reread: () => reread<Unit>(path),
    toForm: ({ name, zone, keepsRegister }) => ({ name, zone, keepsRegister }),
    toBody: (form) => form,
    path,
    method: "PUT",
    refresh,
    onDone: onEnd,
  });
  return (
    <EditFrame
      title={t("company.unit.change")}
      edit={edit}
      label={(field) => t(`company.unit.${field === "keepsRegister" ? "register" : field}`)}
      words={(field, form) =>
        field === "keepsRegister" ? t(form.keepsRegister ? "company.yes" : "company.no") : String(form[field])
      }
      onLeave={onEnd}
    >
      <UnitFields form={edit.form} change={edit.change} problem={edit.problem} />
    </EditFrame>
  );
}
