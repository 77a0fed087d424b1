import { useEffect, useRef } from "react";
import { readVersioned, type Versioned } from "@/api/client";
import { useRead, useReadVersioned } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { fieldOf, ofField } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { ConflictNote } from "@/ui/ConflictNote";
import { AreaField, Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { answersOf, type OwnField, typedOf } from "../../fields/fields";
import { OwnInputs } from "../../fields/OwnInputs";
import { headingOf, useAnswerWords } from "../../fields/words";
import { useScript } from "../desk/Script";
import type { CallFile, Channel, UnitLine } from "../types";
import { useAsked } from "../useAsked";
import style from "./CasePage.module.css";

const channels: readonly Channel[] = ["phone", "mail", "letter", "visit", "web", "dealer"];

interface Right extends Record<string, unknown> {
  site: string;
  unit: string;
  symptom: string;
  fault: string;
  caller: string;
  callerPhone: string;
  channel: Channel;
  receivedAt: string;
  urgent: boolean;
  why: string;
}

/** Each own field is a field of the form, so that two people who correct different ones do not stand in each other's way. */
const ownPrefix = "own.";
const ownOf = (form: Right): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([key, value]) =>
      key.startsWith(ownPrefix) ? [[key.slice(ownPrefix.length), String(value ?? "")]] : [],
    ),
  );

const toForm = (call: CallFile): Right => ({
  site: call.site?.id ?? "",
  unit: call.unit?.id ?? "",
  symptom: call.symptom ?? "",
  fault: call.fault,
  caller: call.caller ?? "",
  callerPhone: call.callerPhone ?? "",
  channel: call.channel,
  receivedAt: fieldOf(call.receivedAt, call.timeZone),
  urgent: call.urgent,
  why: "",
  ...Object.fromEntries(Object.entries(typedOf(call.own)).map(([id, typed]) => [ownPrefix + id, typed])),
});

const said = (text: string) => text.trim() || undefined;

const toBody = (form: Right, call: CallFile, own: readonly OwnField[]) => ({
  ...Object.fromEntries(Object.entries(form).filter(([key]) => !key.startsWith(ownPrefix))),
  own: own.length > 0 ? answersOf(own, ownOf(form)) : undefined,
  site: said(form.site),
  unit: said(form.unit),
  symptom: said(form.symptom),
  caller: said(form.caller),
  callerPhone: said(form.callerPhone),
  // An hour nobody touched keeps its seconds.
  receivedAt:
    form.receivedAt === fieldOf(call.receivedAt, call.timeZone)
      ? call.receivedAt
      : ofField(form.receivedAt, call.timeZone),
  why: form.why.trim(),
});

/** Puts the line of the register right: everything that may have been misheard, and why it changes. */
export function Correct({ call, onEnd }: { call: string; onEnd: () => void }) {
  const { data, error } = useReadVersioned<CallFile>(`/api/calls/${call}`);
  if (!data) return <ProblemNote error={error} />;
  return <CorrectForm start={data} onEnd={onEnd} />;
}

function CorrectForm({ start, onEnd }: { start: Versioned<CallFile>; onEnd: () => void }) {
  const t = useT();
  const call = start.value;
  const customer = call.customer;
  const units = useRead<UnitLine[]>(customer ? "/api/equipment/units" : undefined, { customer: customer?.id });
  const symptoms = useScript()?.symptoms ?? [];
  const box = useRef<HTMLFormElement>(null);
  const asked = useRef<readonly OwnField[]>([]);
  useEffect(() => box.current?.querySelector<HTMLElement>("select, input, textarea")?.focus(), []);
  const { form, change, save, busy, problem, conflict, behind } = useEdit<CallFile, Right>({
    start,
    reread: () => readVersioned<CallFile>(`/api/calls/${call.id}`),
    toForm,
    toBody: (filled, value) => toBody(filled, value, asked.current),
    path: `/api/calls/${call.id}/corrections`,
    method: "POST",
    refresh: ["/api/calls", "/api/jobs", "/api/desk", "/api/search", "/api/papers"],
    onDone: onEnd,
  });
  const own = useAsked({ ...form, customer: customer?.id ?? "", own: ownOf(form) });
  asked.current = own;
  const answer = useAnswerWords();
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  const places = customer?.sites ?? [];
  const known = units.data ?? [];
  const unitWords = ({ model, serial }: { model: string; serial: string | null }) =>
    [model, serial].filter(Boolean).join(" ");
  // The unit may be somebody else's: it is offered all the same.
  const other = call.unit && !known.some(({ id }) => id === call.unit?.id) ? call.unit : undefined;
  const options: Record<"site" | "unit" | "symptom" | "channel", readonly (readonly [string, string])[]> = {
    site: places.map(({ id, lines }) => [id, lines.join(", ")]),
    unit: [
      ...(other ? ([[other.id, unitWords({ model: other.product.model, serial: other.serial })]] as const) : []),
      ...known.map((unit) => [unit.id, unitWords(unit)] as const),
    ],
    symptom: [["", t("calls.correct.none")], ...symptoms.map(({ code, name }) => [code, name] as const)],
    channel: channels.map((channel) => [channel, t(`calls.channel.${channel}`)] as const),
  };
  const choice = (field: keyof typeof options, label: string) => (
    <Field label={label} wrong={wrong(field)}>
      {(control) => (
        <select {...control} value={form[field]} onChange={(event) => change({ [field]: event.currentTarget.value })}>
          {form[field] === "" && field !== "symptom" && <option value="">{t("calls.correct.none")}</option>}
          {options[field].map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const words = (name: string, of: Right): string => {
    if (name === "urgent") return t(of.urgent ? "calls.correct.yes" : "calls.correct.no");
    const field = own.find(({ id }) => name === ownPrefix + id);
    const said = field && answersOf([field], ownOf(of))[field.id];
    if (field) return said === undefined ? "" : answer(field, said);
    const listed = options[name as keyof typeof options]?.find(([value]) => value === of[name]);
    return listed?.[1] ?? String(of[name] ?? "").replace("T", " ");
  };
  return (
    <form
      ref={box}
      className={style.begun}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {choice("site", t("calls.fact.site"))}
      {choice("unit", t("calls.fact.unit"))}
      {choice("symptom", t("calls.field.symptom"))}
      <AreaField
        label={t("calls.field.fault")}
        required
        rows={2}
        maxLength={4000}
        wrong={wrong("fault")}
        value={form.fault}
        onChange={(fault) => change({ fault })}
      />
      <TextField
        label={t("calls.field.caller")}
        maxLength={300}
        value={form.caller}
        onChange={(caller) => change({ caller })}
      />
      <TextField
        label={t("calls.field.callerPhone")}
        code
        maxLength={60}
        wrong={wrong("callerPhone")}
        value={form.callerPhone}
        onChange={(callerPhone) => change({ callerPhone })}
      />
      <OwnInputs
        fields={own}
        value={ownOf(form)}
        problem={problem}
        onChange={(id, typed) => change({ [ownPrefix + id]: typed })}
      />
      {choice("channel", t("calls.field.channel"))}
      <Field label={t("calls.field.receivedAt")} wrong={wrong("receivedAt")}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            required
            value={form.receivedAt}
            onChange={(event) => change({ receivedAt: event.currentTarget.value })}
          />
        )}
      </Field>
      <label className={style.tick}>
        <input
          type="checkbox"
          checked={form.urgent}
          onChange={(event) => change({ urgent: event.currentTarget.checked })}
        />
        {t("calls.field.urgent")}
      </label>
      <AreaField
        label={t("calls.correct.why")}
        hint={t("calls.correct.why.hint")}
        required
        rows={2}
        maxLength={1000}
        value={form.why}
        onChange={(why) => change({ why })}
      />
      <ProblemNote error={problem} />
      <ConflictNote
        conflict={conflict && { ...conflict, fields: conflict.fields.filter((field) => field !== "why") }}
        behind={behind}
        label={(name) => {
          const field = own.find(({ id }) => name === ownPrefix + id);
          return field ? headingOf(field) : t(`calls.corrected.${name}`);
        }}
        words={words}
        mine={form}
      />
      <div className={style.actions}>
        <Button
          type="submit"
          kind="main"
          busy={busy}
          disabled={conflict !== undefined || form.why.trim() === "" || form.fault.trim() === ""}
        >
          {t("calls.correct.send")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("calls.case.leave")}
        </Button>
      </div>
    </form>
  );
}
