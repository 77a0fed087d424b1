import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef } from "react";
import { Problem } from "@/api/problem";
import { isComposing } from "@/lib/input";
import { useT } from "@/lib/text";
import { AreaField, Field, TextField } from "@/ui/Field";
import type { OwnField } from "../../fields/fields";
import { OwnInputs } from "../../fields/OwnInputs";
import type { useModels } from "../../products/models";
import type { Channel, Zone } from "../types";
import style from "./CallDesk.module.css";
import type { DeskForm } from "./form";
import { ModelField, NewLine } from "./Machine";
import type { DeskScript } from "./Script";
import { SymptomField } from "./SymptomField";

const channels: readonly Channel[] = ["phone", "mail", "letter", "visit", "web", "dealer"];
const zones: readonly Zone[] = ["urban", "suburban", "remote"];

/** Steps of the conversation, in the order of the regulation's script. */
export const steps = { who: 0, where: 1, what: 2, fault: 3 } as const;

interface Props {
  form: DeskForm;
  /** The register's own fields that are asked. */
  own: readonly OwnField[];
  change: (changes: Partial<DeskForm>) => void;
  problem: Error | null | undefined;
  /** Those that fit the model typed so far. */
  models: ReturnType<typeof useModels>;
  /** Those that fit what it is about. */
  symptoms: DeskScript["symptoms"];
  symptom: Ref<HTMLInputElement>;
  newName: Ref<HTMLInputElement>;
  onStep: (step: number) => void;
  onRegister: () => void;
}

/**
 * What is asked of a caller. Enter goes on to the next field and registers from the last; what is known is not asked again. What stands `aside`
 * comes and goes as one types, and is passed over: nobody should have to look where the next Enter leads.
 */
export function EntryForm({
  form,
  own,
  change,
  problem,
  models,
  symptoms,
  symptom,
  newName,
  onStep,
  onRegister,
}: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const wrong = (name: string) => (problem instanceof Problem ? problem.field(name) : undefined);

  // A refusal leads to the first field at fault, folded away or not.
  useEffect(() => {
    if (!(problem instanceof Problem) || problem.fields.length === 0) return;
    const first = box.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    const folded = first?.closest("details");
    if (folded) folded.open = true;
    first?.focus();
  }, [problem]);

  const next = (event: KeyboardEvent) => {
    const inOneLine = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== "Enter" || event.defaultPrevented || isComposing(event) || event.ctrlKey || !inOneLine) return;
    event.preventDefault();
    const fields = [...(box.current?.querySelectorAll<HTMLElement>("input, select, textarea") ?? [])];
    const after = fields
      .slice(fields.indexOf(event.target as HTMLElement) + 1)
      .find((each) => !("aside" in each.dataset) && each.checkVisibility());
    if (after) after.focus();
    else onRegister();
  };
  const group = (step: number, children: ReactNode) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens which part of the conversation has the focus
    <div className={style.group} onFocus={() => onStep(step)}>
      {children}
    </div>
  );
  const text = (
    name: keyof DeskForm & string,
    value: string,
    field: string,
    code = false,
    ref?: Ref<HTMLInputElement>,
  ) => (
    <TextField
      ref={ref}
      label={t(`calls.field.${name}`)}
      value={value}
      code={code}
      wrong={wrong(field)}
      autoComplete="off"
      onChange={(typed) => change({ [name]: typed })}
    />
  );

  const inputs = (fields: readonly OwnField[]) => (
    <OwnInputs
      fields={fields}
      value={form.own}
      problem={problem}
      onChange={(id, typed) => change({ own: { ...form.own, [id]: typed } })}
    />
  );
  // Nobody spells an address on the telephone unasked: it stands in the way only where it came in writing.
  const written = form.incoming !== "" || form.sought.includes("@");
  const email = text("email", form.email, "newCustomer.email", true);
  const required = own.filter((field) => field.required);
  const further = own.filter((field) => !field.required);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields leads to the next
    <div ref={box} className={style.form} onKeyDown={next}>
      {form.customer === "" &&
        group(
          steps.who,
          <>
            {text("name", form.name, "newCustomer.name", false, newName)}
            {text("phone", form.phone, "newCustomer.phones[0].number", true)}
            {written && email}
            <Choice
              label={t("calls.field.kind")}
              value={form.kind}
              options={["private", "firm"]}
              word={(kind) => t(`calls.kind.${kind}`)}
              onChange={(kind) => change({ kind: kind as DeskForm["kind"] })}
            />
          </>,
        )}
      {form.site === "" &&
        group(
          steps.where,
          <>
            {text("address", form.address, "newSite.lines")}
            <Choice
              label={t("calls.field.zone")}
              hint={form.zone ? undefined : t("calls.field.zone.hint")}
              value={form.zone}
              options={["", ...zones]}
              word={(zone) => t(`calls.zone.${zone || "by-area"}`)}
              onChange={(zone) => change({ zone: zone as DeskForm["zone"] })}
            />
          </>,
        )}
      {form.unit === "" &&
        group(
          steps.what,
          <>
            <ModelField
              value={form.model}
              known={models.models}
              meant={models.meant}
              wrong={wrong("newUnit.model.model")}
              onChange={(model) => change({ model })}
            />
            {text("serial", form.serial, "newUnit.serial", true)}
            <Field label={t("calls.field.soldOn")} wrong={wrong("newUnit.soldOn")}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  value={form.soldOn}
                  onChange={(event) => change({ soldOn: event.currentTarget.value })}
                />
              )}
            </Field>
            {form.model.trim() !== "" && models.read && !models.meant && (
              <NewLine value={form.line} onChange={(line) => change({ line })} />
            )}
          </>,
        )}
      {group(
        steps.fault,
        <>
          <SymptomField
            symptoms={symptoms}
            value={form.symptom}
            input={symptom}
            onChange={(code) => change({ symptom: code })}
          />
          {inputs(required)}
          <AreaField
            label={t("calls.field.fault")}
            hint={t("calls.field.fault.hint")}
            wrong={wrong("fault")}
            rows={2}
            value={form.fault}
            onChange={(fault) => change({ fault })}
            onKeyDown={(event) => {
              // With Ctrl the whole desk registers, wherever the focus is.
              if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || isComposing(event)) return;
              event.preventDefault();
              onRegister();
            }}
          />
        </>,
      )}
      {further.length > 0 && <div className={style.group}>{inputs(further)}</div>}
      <details className={style.more}>
        <summary>{t("calls.desk.more")}</summary>
        <div className={style.group}>
          {form.customer === "" && !written && email}
          <Choice
            label={t("calls.field.channel")}
            value={form.channel}
            options={channels}
            word={(channel) => t(`calls.channel.${channel}`)}
            onChange={(channel) => change({ channel: channel as Channel })}
          />
          <Field
            label={t("calls.field.receivedAt")}
            hint={t("calls.field.receivedAt.hint")}
            wrong={wrong("receivedAt")}
          >
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={form.receivedAt}
                onChange={(event) => change({ receivedAt: event.currentTarget.value })}
              />
            )}
          </Field>
          {text("caller", form.caller, "caller")}
          {text("callerPhone", form.callerPhone, "callerPhone", true)}
          <label className={style.tick}>
            <input
              type="checkbox"
              checked={form.urgent}
              onChange={(event) => change({ urgent: event.currentTarget.checked })}
            />
            {t("calls.field.urgent")}
          </label>
        </div>
      </details>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  options: readonly string[];
  word: (option: string) => string;
  onChange: (option: string) => void;
}

function Choice({ label, hint, value, options, word, onChange }: ChoiceProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option} value={option}>
              {word(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
