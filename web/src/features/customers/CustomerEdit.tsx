import { newKey, readVersioned, type Versioned } from "@/api/client";
import { Problem } from "@/api/problem";
import { languageNames, languages } from "@/lib/language";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { AreaField, Field, TextField } from "@/ui/Field";
import style from "./Customer.module.css";
import { EditFrame } from "./EditFrame";
import {
  type ContactField,
  type Customer,
  type CustomerForm,
  type CustomerKind,
  customerBody,
  customerForm,
  type PhoneField,
} from "./file";
import { PhoneRows } from "./PhoneRows";

const stale = ["/api/customers", "/api/desk", "/api/search", "/api/calls"];

/** Changes a customer's file: name, telephones, the people to speak to. */
export function CustomerEdit({ start, onEnd }: { start: Versioned<Customer>; onEnd: () => void }) {
  const t = useT();
  const path = `/api/customers/${start.value.id}`;
  const edit = useEdit<Customer, CustomerForm>({
    start,
    reread: () => readVersioned<Customer>(path),
    toForm: customerForm,
    toBody: customerBody,
    path,
    method: "PUT",
    refresh: stale,
    onDone: onEnd,
  });
  const { form, change, problem } = edit;
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  const contact = (index: number, changes: Partial<ContactField>) =>
    change({ contacts: form.contacts.map((each, at) => (at === index ? { ...each, ...changes } : each)) });
  const said = (phones: readonly PhoneField[]) =>
    phones.map(({ number, label }) => [number, label].filter(Boolean).join(" ")).join("\n");
  const words = (field: string, of: CustomerForm): string => {
    if (field === "phones") return said(of.phones);
    if (field === "contacts")
      return of.contacts
        .map((each) => [each.name, each.position, said(each.phones)].filter(Boolean).join(", "))
        .join("\n");
    if (field === "kind") return t(`customers.kind.${of.kind}`);
    if (field === "foreign") return of.foreign && t(`customers.foreign.${of.foreign}`);
    return String(of[field] ?? "");
  };
  return (
    <EditFrame
      title={t("customers.edit")}
      edit={edit}
      label={(field) => t(`customers.field.${field}`)}
      words={words}
      complete={form.name.trim() !== ""}
      onLeave={onEnd}
    >
      <TextField
        label={t("customers.field.name")}
        required
        maxLength={300}
        wrong={wrong("name")}
        value={form.name}
        onChange={(name) => change({ name })}
      />
      <div className={style.row}>
        <Field label={t("customers.field.kind")}>
          {(control) => (
            <select
              {...control}
              value={form.kind}
              onChange={(event) => change({ kind: event.currentTarget.value as CustomerKind })}
            >
              <option value="private">{t("customers.kind.private")}</option>
              <option value="firm">{t("customers.kind.firm")}</option>
            </select>
          )}
        </Field>
        <Field label={t("customers.field.language")}>
          {(control) => (
            <select
              {...control}
              value={form.language}
              onChange={(event) => change({ language: event.currentTarget.value })}
            >
              {!languages.some((each) => each === form.language) && <option>{form.language}</option>}
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {languageNames[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t("customers.field.foreign")}>
          {(control) => (
            <select
              {...control}
              value={form.foreign}
              onChange={(event) => change({ foreign: event.currentTarget.value as CustomerForm["foreign"] })}
            >
              <option value="">{t("customers.unknown")}</option>
              <option value="no">{t("customers.foreign.no")}</option>
              <option value="yes">{t("customers.foreign.yes")}</option>
            </select>
          )}
        </Field>
      </div>
      <PhoneRows
        phones={form.phones}
        wrong={(index) => wrong(`phones[${index}].number`)}
        onChange={(phones) => change({ phones })}
      />
      <TextField
        label={t("customers.field.email")}
        inputMode="email"
        code
        maxLength={254}
        wrong={wrong("email")}
        hint={
          start.value.wroteFrom && start.value.wroteFrom !== form.email
            ? t("customers.field.email.hint", { address: start.value.wroteFrom })
            : undefined
        }
        value={form.email}
        onChange={(email) => change({ email })}
      />
      <fieldset className={style.group}>
        <legend>{t("customers.field.contacts")}</legend>
        {form.contacts.map((each, index) => (
          <div key={each.key} className={style.contact}>
            <div className={style.row}>
              <TextField
                label={t("customers.field.name")}
                maxLength={300}
                wrong={wrong(`contacts[${index}].name`)}
                value={each.name}
                onChange={(name) => contact(index, { name })}
              />
              <TextField
                label={t("customers.field.position")}
                maxLength={200}
                value={each.position}
                onChange={(position) => contact(index, { position })}
              />
            </div>
            <PhoneRows
              phones={each.phones}
              wrong={(at) => wrong(`contacts[${index}].phones[${at}].number`)}
              onChange={(phones) => contact(index, { phones })}
            />
            <Button kind="bare" onClick={() => change({ contacts: form.contacts.filter((_, at) => at !== index) })}>
              {t("customers.contact.remove", { name: each.name })}
            </Button>
          </div>
        ))}
        <Button
          onClick={() =>
            change({
              contacts: [...form.contacts, { key: newKey(), name: "", position: "", phones: [] }],
            })
          }
        >
          {t("customers.contact.add")}
        </Button>
      </fieldset>
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
