import { readVersioned, type Versioned } from "@/api/client";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { AreaField, Field, TextField } from "@/ui/Field";
import { useLines } from "../products/lines";
import { useModels } from "../products/models";
import style from "./Customer.module.css";
import { EditFrame } from "./EditFrame";
import { days, type Site, type Unit, type UnitForm, unitBody, unitForm } from "./file";

const units = "/api/equipment/units";
const stale = ["/api/equipment", "/api/customers", "/api/desk", "/api/search", "/api/calls", "/api/jobs"];

interface Props {
  /** Its owner, and the unit of the house that looks after it. */
  customer: string | null;
  org: string;
  sites: readonly Site[];
  /** None: a new unit. */
  start: Versioned<Unit> | undefined;
  onEnd: () => void;
}

/** Changes a unit: product, serial number, the days that decide what may be claimed; or enters one. */
export function UnitEdit({ customer, org, sites, start, onEnd }: Props) {
  const t = useT();
  const path = start ? `${units}/${start.value.id}` : units;
  const edit = useEdit<Unit | undefined, UnitForm>({
    start: start ?? { value: undefined, version: null },
    reread: () => readVersioned<Unit>(path),
    toForm: unitForm,
    toBody: (form, unit) => {
      const body = unitBody(form, customer, unit);
      return unit ? body : { org, unit: body };
    },
    path,
    method: start ? "PUT" : "POST",
    refresh: stale,
    onDone: onEnd,
  });
  const { form, change, problem } = edit;
  const wrong = (field: string) =>
    problem instanceof Problem ? (problem.field(field) ?? problem.field(`unit.${field}`)) : undefined;
  const { models } = useModels(form.model);
  const lines = useLines();
  const text = (field: "line" | "model" | "serial", most: number, code = false) => (
    <TextField
      label={t(`customers.field.${field}`)}
      code={code}
      maxLength={most}
      required={field === "model"}
      list={field === "serial" ? undefined : `${field}-known`}
      wrong={wrong(field) ?? wrong(`model.${field}`)}
      value={form[field]}
      onChange={(typed) => change({ [field]: typed })}
    />
  );
  const known = (field: "line" | "model") => (
    <datalist id={`${field}-known`}>
      {field === "line"
        ? lines.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))
        : models.map(({ id, model }) => <option key={id} value={model} />)}
    </datalist>
  );
  const place = (id: string) => sites.find((site) => site.id === id)?.lines.join(", ") ?? "";
  const words = (field: string, of: UnitForm) => (field === "site" ? place(of.site) : String(of[field] ?? ""));
  return (
    <EditFrame
      title={t(start ? "customers.unit.edit" : "customers.unit.add")}
      edit={edit}
      label={(field) => t(`customers.field.${field}`)}
      words={words}
      complete={form.model.trim() !== ""}
      onLeave={onEnd}
    >
      <div className={style.row}>
        {text("line", 100)}
        {text("model", 200)}
        {text("serial", 100, true)}
        {known("line")}
        {known("model")}
      </div>
      <Field label={t("customers.field.site")} wrong={wrong("site")}>
        {(control) => (
          <select {...control} value={form.site} onChange={(event) => change({ site: event.currentTarget.value })}>
            <option value="">{t("customers.unknown")}</option>
            {sites.map(({ id, lines }) => (
              <option key={id} value={id}>
                {lines.join(", ")}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={style.row}>
        {days.map((day) => (
          <Field key={day} label={t(`customers.field.${day}`)} wrong={wrong(day)}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={form[day]}
                onChange={(event) => change({ [day]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <AreaField
        label={t("customers.field.note")}
        maxLength={4000}
        rows={2}
        value={form.note}
        onChange={(note) => change({ note })}
      />
    </EditFrame>
  );
}
