/** What the server answers about customers, sites and units, and the forms to change them; the names are the server's. */

export const zones = ["urban", "suburban", "remote"] as const;
export type Zone = (typeof zones)[number];
export type CustomerKind = "private" | "firm";

export interface Site {
  id: string;
  label: string | null;
  country: string;
  lines: string[];
  postcode: string | null;
  zone: Zone | null;
  /** Nobody said it: it follows the service areas. */
  zoneByArea: boolean;
  kind: string | null;
  estate: boolean | null;
  estateOffice: boolean | null;
  latitude: number | null;
  longitude: number | null;
  timeZone: string | null;
  version: number;
}

export interface Phone {
  number: string;
  shown: string;
  dialled: string | null;
  label: string | null;
  /** Whose it is; null for the customer's own. */
  contact: string | null;
}

/** The latest word on one purpose. */
export interface Consent {
  purpose: string;
  given: boolean;
  told: string;
  recordedAt: string;
}

export interface Customer {
  id: string;
  org: string;
  kind: CustomerKind;
  name: string;
  language: string;
  foreign: boolean | null;
  /** Where notices go; while none was given, to the address the customer wrote from last. */
  email: string | null;
  wroteFrom: string | null;
  note: string | null;
  phones: Phone[];
  contacts: { id: string; name: string; position: string | null }[];
  consents: Consent[];
  sites: Site[];
  registeredAt: string;
  version: number;
}

export interface Unit {
  id: string;
  org: string;
  product: { id: string; line: string; model: string; names: Record<string, string>; warrantyMonths: number | null };
  serial: string | null;
  customer: string | null;
  site: string | null;
  soldOn: string | null;
  invoicedOn: string | null;
  installedOn: string | null;
  acceptedOn: string | null;
  contractUntil: string | null;
  price: { amount: number; currency: string } | null;
  gift: boolean | null;
  boughtIn: boolean | null;
  soldBy: string | null;
  note: string | null;
  repairs: { caseId: string | null; paper: string | null; finishedAt: string; fault: string | null; result: string }[];
  version: number;
}

export const said = (text: string): string | undefined => text.trim() || undefined;

export interface PhoneField {
  /** Tells rows apart while they are edited; never sent. */
  key: string;
  number: string;
  label: string;
}

export interface ContactField {
  key: string;
  name: string;
  position: string;
  phones: PhoneField[];
}

export interface CustomerForm extends Record<string, unknown> {
  kind: CustomerKind;
  name: string;
  language: string;
  foreign: "" | "yes" | "no";
  email: string;
  phones: PhoneField[];
  contacts: ContactField[];
  note: string;
}

const phonesOf = ({ phones }: Customer, contact: string | null): PhoneField[] =>
  phones
    .filter((phone) => phone.contact === contact)
    .map(({ dialled, shown, label }, index) => ({ key: `${index}`, number: dialled ?? shown, label: label ?? "" }));

export const customerForm = (customer: Customer): CustomerForm => ({
  kind: customer.kind,
  name: customer.name,
  language: customer.language,
  foreign: customer.foreign === null ? "" : customer.foreign ? "yes" : "no",
  email: customer.email ?? "",
  phones: phonesOf(customer, null),
  // Contacts have new ids after each change, so their places tell them apart.
  contacts: customer.contacts.map(({ id, name, position }, index) => ({
    key: `${index}`,
    name,
    position: position ?? "",
    phones: phonesOf(customer, id),
  })),
  note: customer.note ?? "",
});

const phonesBody = (phones: readonly PhoneField[]) =>
  phones
    .filter(({ number }) => number.trim() !== "")
    .map(({ number, label }) => ({ number: number.trim(), label: said(label) }));

export const customerBody = (form: CustomerForm) => ({
  kind: form.kind,
  name: form.name.trim(),
  language: form.language,
  foreign: form.foreign === "" ? undefined : form.foreign === "yes",
  email: said(form.email),
  note: said(form.note),
  phones: phonesBody(form.phones),
  contacts: form.contacts
    .filter(({ name }) => name.trim() !== "")
    .map(({ name, position, phones }) => ({
      name: name.trim(),
      position: said(position),
      phones: phonesBody(phones),
    })),
});

export interface SiteForm extends Record<string, unknown> {
  label: string;
  lines: string;
  postcode: string;
  zone: Zone | "";
  latitude: string;
  longitude: string;
}

export const siteForm = (site?: Site): SiteForm => ({
  label: site?.label ?? "",
  lines: site?.lines.join("\n") ?? "",
  postcode: site?.postcode ?? "",
  zone: site && !site.zoneByArea ? (site.zone ?? "") : "",
  latitude: site?.latitude?.toString() ?? "",
  longitude: site?.longitude?.toString() ?? "",
});

/** What the form does not show stays as it is. */
export const siteBody = (form: SiteForm, site?: Site) => ({
  label: said(form.label),
  lines: form.lines.split("\n").filter((line) => line.trim() !== ""),
  postcode: said(form.postcode),
  zone: form.zone || undefined,
  latitude: said(form.latitude),
  longitude: said(form.longitude),
  country: site?.country,
  kind: site?.kind ?? undefined,
  estate: site?.estate ?? undefined,
  estateOffice: site?.estateOffice ?? undefined,
  timeZone: site?.timeZone ?? undefined,
});

export interface UnitForm extends Record<string, unknown> {
  line: string;
  model: string;
  serial: string;
  site: string;
  soldOn: string;
  invoicedOn: string;
  installedOn: string;
  acceptedOn: string;
  contractUntil: string;
  note: string;
}

export const days = ["soldOn", "invoicedOn", "installedOn", "acceptedOn", "contractUntil"] as const;

export const unitForm = (unit?: Unit): UnitForm => ({
  line: unit?.product.line ?? "",
  model: unit?.product.model ?? "",
  serial: unit?.serial ?? "",
  site: unit?.site ?? "",
  soldOn: unit?.soldOn ?? "",
  invoicedOn: unit?.invoicedOn ?? "",
  installedOn: unit?.installedOn ?? "",
  acceptedOn: unit?.acceptedOn ?? "",
  contractUntil: unit?.contractUntil ?? "",
  note: unit?.note ?? "",
});

/** A product that is not the unit's is named by line and model; what the form does not show stays as it is. */
export function unitBody(form: UnitForm, customer: string | null, unit?: Unit) {
  const line = said(form.line);
  const model = form.model.trim();
  const keeps = unit && line === unit.product.line && model === unit.product.model;
  return {
    product: keeps ? unit.product.id : undefined,
    model: keeps ? undefined : { line, model },
    serial: said(form.serial),
    customer: customer ?? undefined,
    site: said(form.site),
    soldOn: said(form.soldOn),
    invoicedOn: said(form.invoicedOn),
    installedOn: said(form.installedOn),
    acceptedOn: said(form.acceptedOn),
    contractUntil: said(form.contractUntil),
    price: unit?.price ?? undefined,
    gift: unit?.gift ?? undefined,
    boughtIn: unit?.boughtIn ?? undefined,
    soldBy: unit?.soldBy ?? undefined,
    note: said(form.note),
  };
}
