import { ofField } from "@/lib/zoned";
import { answersOf, type OwnField, type Typed } from "../../fields/fields";
import type { Channel, CustomerKind, UnitLine, Zone } from "../types";

/** What the clerk has written down so far; it is what a draft keeps. Empty text means nothing was said. */
export interface DeskForm {
  /** Id of what came in by itself and is being registered. */
  incoming: string;
  /** What was typed to find the caller: telephone, serial number, name. */
  sought: string;
  /** Ids of what is known already. */
  customer: string;
  site: string;
  unit: string;
  kind: CustomerKind;
  name: string;
  phone: string;
  email: string;
  address: string;
  zone: Zone | "";
  line: string;
  model: string;
  serial: string;
  soldOn: string;
  caller: string;
  callerPhone: string;
  channel: Channel;
  receivedAt: string;
  symptom: string;
  fault: string;
  urgent: boolean;
  /** The time that was said on the telephone, as instants; empty while none was. */
  comesFrom: string;
  comesTo: string;
  evenIfKnown: boolean;
  /** What was typed into the register's own fields. */
  own: Typed;
}

export const emptyForm: DeskForm = {
  incoming: "",
  sought: "",
  customer: "",
  site: "",
  unit: "",
  kind: "private",
  name: "",
  phone: "",
  email: "",
  address: "",
  zone: "",
  line: "",
  model: "",
  serial: "",
  soldOn: "",
  caller: "",
  callerPhone: "",
  channel: "phone",
  receivedAt: "",
  symptom: "",
  fault: "",
  urgent: false,
  comesFrom: "",
  comesTo: "",
  evenIfKnown: false,
  own: {},
};

/** Whether there is anything in it worth keeping. */
export const isBegun = (form: DeskForm): boolean =>
  [form.sought, form.customer, form.name, form.phone, form.email, form.address, form.model, form.fault].some(
    (each) => each !== "",
  );

/** How a draft is called in the tray: whoever it is about, else what was typed. */
export const titleOf = ({ name, sought, fault }: DeskForm): string => name || sought || fault;

/** A form as a draft kept it, or as an older version of this page did: what is missing is empty. */
export function formOf(content: Record<string, unknown>): DeskForm {
  const kept = Object.entries(content).filter(
    ([key, value]) => typeof value === typeof emptyForm[key as keyof DeskForm],
  );
  return { ...emptyForm, ...Object.fromEntries(kept) };
}

/** Letters or few digits are no telephone: then the caller gave a name or a serial number. */
export const looksLikePhone = (typed: string): boolean => /^\+?[\d\s()./-]{5,}$/.test(typed.trim());

/** Takes over what was typed to find somebody whom nobody knew. */
export function asNewcomer(form: DeskForm): DeskForm {
  const phone = looksLikePhone(form.sought);
  const email = form.sought.indexOf("@") > 0;
  return {
    ...form,
    customer: "",
    site: "",
    unit: "",
    phone: phone ? form.sought : form.phone,
    email: email ? form.sought : form.email,
    name: phone || email ? form.name : form.sought,
  };
}

/** The unit, and where it stands when that place is this customer's. */
export function withUnit(form: DeskForm, unit: UnitLine | undefined, sites: readonly { id: string }[]): DeskForm {
  const site = sites.some(({ id }) => id === unit?.site) ? (unit?.site ?? "") : form.site || (sites[0]?.id ?? "");
  return { ...form, unit: unit?.id ?? "", site, model: "", serial: "", soldOn: "" };
}

const said = (text: string) => text.trim() || undefined;

/** The field of the form in which the register looks for what a refusal names by its path. */
export const fieldAt: Readonly<Record<string, keyof DeskForm>> = {
  "newCustomer.name": "name",
  "newCustomer.phones[0].number": "phone",
  "newCustomer.email": "email",
  "newSite.lines": "address",
  "newUnit.model.model": "model",
  "newUnit.serial": "serial",
  "newUnit.soldOn": "soldOn",
  caller: "caller",
  callerPhone: "callerPhone",
  receivedAt: "receivedAt",
  fault: "fault",
};

/** Where it is registered: what came in by itself keeps the time and the way it came. */
export const registerAt = (form: DeskForm): string =>
  form.incoming === "" ? "/api/calls" : `/api/inbound/${form.incoming}/register`;

/** The command that registers it; what was left empty is left out. Times in the form are those of the zone; `asked` are the own fields that are asked. */
export function entryOf(form: DeskForm, draft: string | undefined, zone: string, asked: readonly OwnField[] = []) {
  const newcomer = form.customer === "";
  const newSite = form.site === "" && form.address.trim() !== "";
  const newUnit = form.unit === "" && form.model.trim() !== "";
  return {
    customer: said(form.customer),
    newCustomer: newcomer
      ? {
          kind: form.kind,
          name: form.name.trim(),
          phones: form.phone.trim() ? [{ number: form.phone.trim() }] : [],
          email: said(form.email),
        }
      : undefined,
    site: said(form.site),
    newSite: newSite ? { lines: form.address.trim().split("\n"), zone: said(form.zone) } : undefined,
    unit: said(form.unit),
    newUnit: newUnit
      ? {
          model: { line: said(form.line), model: form.model.trim() },
          serial: said(form.serial),
          soldOn: said(form.soldOn),
        }
      : undefined,
    caller: said(form.caller),
    callerPhone: said(form.callerPhone),
    channel: form.channel,
    receivedAt: form.receivedAt ? ofField(form.receivedAt, zone) : undefined,
    symptom: said(form.symptom),
    fault: form.fault.trim(),
    urgent: form.urgent,
    evenIfKnown: form.evenIfKnown,
    draft,
    own: answersOf(asked, form.own),
  };
}
