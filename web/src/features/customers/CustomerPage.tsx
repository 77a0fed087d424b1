import { useState } from "react";
import { useRead, useReadVersioned } from "@/api/hooks";
import { useMay } from "@/app/session";
import { CoverWords } from "@/features/calls/CoverWords";
import { StatusWord } from "@/features/calls/StatusWord";
import type { CallerView } from "@/features/calls/types";
import { Go } from "@/lib/go";
import { languageNames, matching } from "@/lib/language";
import { usePath } from "@/lib/path";
import { T, useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Day } from "@/ui/Day";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Consents } from "./Consents";
import style from "./Customer.module.css";
import { CustomerEdit } from "./CustomerEdit";
import type { Customer, Phone, Site } from "./file";
import { SiteEdit } from "./SiteEdit";
import { UnitEdit } from "./UnitEdit";

/** Everything about one customer: whom to ring, where, what stands there, what is open. */
export default function CustomerPage() {
  const t = useT();
  const may = useMay();
  const id = usePath("id");
  const file = useReadVersioned<Customer>(`/api/customers/${id}`);
  const [editing, setEditing] = useState(false);
  if (!file.data) return <ProblemNote error={file.error} />;
  const customer = file.data.value;
  return (
    <>
      <PageTitle
        title={customer.name}
        note={
          <>
            {t(`customers.kind.${customer.kind}`)} · {t("customers.since")}{" "}
            <Time at={customer.registeredAt} mode="day" />
          </>
        }
        actions={
          <>
            {may("call.register") && <Go href={`/desk?customer=${id}`}>{t("customers.call")}</Go>}
            <Go href={`/calls?customer=${id}&category=all`}>{t("customers.calls")}</Go>
          </>
        }
      />
      <div className={style.page}>
        <section className={style.panel} aria-label={t("customers.file")}>
          {editing ? (
            <CustomerEdit start={file.data} onEnd={() => setEditing(false)} />
          ) : (
            <>
              <Facts customer={customer} />
              {may("customer.write") && (
                <div className={style.actions}>
                  <Button onClick={() => setEditing(true)}>{t("customers.edit")}</Button>
                </div>
              )}
            </>
          )}
        </section>
        <Sites customer={customer} />
        <Things customer={customer} />
        <Consents customer={customer} />
      </div>
    </>
  );
}

function Numbers({ phones }: { phones: readonly Phone[] }) {
  return phones.map(({ number, shown, label }) => (
    <span key={number}>
      <a href={`tel:${number}`}>{shown}</a> {label && <small>{label}</small>}
    </span>
  ));
}

/** Where notices go. */
function Mail({ customer: { email, wroteFrom } }: { customer: Customer }) {
  const t = useT();
  const address = email ?? wroteFrom;
  if (!address) return t("customers.none");
  return (
    <>
      <a className={style.address} href={`mailto:${address}`}>
        {address}
      </a>{" "}
      {!email && <small>{t("customers.field.wroteFrom")}</small>}
    </>
  );
}

function Facts({ customer }: { customer: Customer }) {
  const t = useT();
  const spoken = matching(customer.language);
  return (
    <dl className={style.facts}>
      <dt>{t("customers.field.phones")}</dt>
      <dd>
        {customer.phones.some(({ contact }) => contact === null) ? (
          <Numbers phones={customer.phones.filter(({ contact }) => contact === null)} />
        ) : (
          t("customers.none")
        )}
      </dd>
      <dt>{t("customers.field.email")}</dt>
      <dd>
        <Mail customer={customer} />
      </dd>
      {customer.contacts.map(({ id, name, position }) => (
        <div key={id} className={style.pair}>
          <dt>{position || t("customers.field.contact")}</dt>
          <dd>
            {name} <Numbers phones={customer.phones.filter(({ contact }) => contact === id)} />
          </dd>
        </div>
      ))}
      <dt>{t("customers.field.language")}</dt>
      <dd>{spoken ? languageNames[spoken] : customer.language}</dd>
      {customer.note && (
        <>
          <dt>{t("customers.field.note")}</dt>
          <dd className={style.note}>{customer.note}</dd>
        </>
      )}
    </dl>
  );
}

function Sites({ customer }: { customer: Customer }) {
  const t = useT();
  const may = useMay();
  const [editing, setEditing] = useState<string>();
  const end = () => setEditing(undefined);
  return (
    <section className={style.panel} aria-label={t("customers.sites")}>
      <h2>{t("customers.sites")}</h2>
      {customer.sites.length === 0 && (
        <EmptyState title={t("customers.sites.none")}>{t("customers.sites.none.detail")}</EmptyState>
      )}
      <ul className={style.list}>
        {customer.sites.map((site) => (
          <li key={site.id}>
            {editing === site.id ? (
              <SiteEdit customer={customer.id} site={site} onEnd={end} />
            ) : (
              <div className={style.line}>
                <SiteWords site={site} />
                {may("customer.write") && (
                  <Button
                    kind="bare"
                    aria-label={t("customers.site.edit.this", { site: site.lines.join(", ") })}
                    onClick={() => setEditing(site.id)}
                  >
                    {t("customers.change")}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {editing === "new" ? (
        <SiteEdit customer={customer.id} site={undefined} onEnd={end} />
      ) : (
        (may("customer.write") || may("call.register")) && (
          <div className={style.actions}>
            <Button onClick={() => setEditing("new")}>{t("customers.site.add")}</Button>
          </div>
        )
      )}
    </section>
  );
}

function SiteWords({ site }: { site: Site }) {
  const t = useT();
  return (
    <div>
      {site.label && <b>{site.label} </b>}
      {site.lines.join(", ")} {site.postcode}
      <div className={style.faint}>
        {site.zone ? t(`customers.zone.${site.zone}`) : t("customers.zone.unknown")}
        {site.zoneByArea && ` (${t("customers.zone.by-area")})`}
        {site.latitude !== null && site.longitude !== null && ` · ${site.latitude}, ${site.longitude}`}
      </div>
    </div>
  );
}

/** What stands there, what may be claimed for it, and the calls still open. */
function Things({ customer }: { customer: Customer }) {
  const t = useT();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const { data, error } = useRead<CallerView>(`/api/desk/customers/${customer.id}`);
  return (
    <>
      <section className={style.panel} aria-label={t("customers.units")}>
        <h2>{t("customers.units")}</h2>
        <ProblemNote error={error} />
        {data?.units.length === 0 && (
          <EmptyState title={t("customers.units.none")}>{t("customers.units.none.detail")}</EmptyState>
        )}
        <ul className={style.list}>
          {data?.units.map(({ unit, cover }) => (
            <li key={unit.id}>
              <Go href={`/units/${unit.id}`}>
                {unit.model} {unit.serial}
              </Go>{" "}
              {unit.soldOn && <T id="customers.sold" values={{ day: <Day day={unit.soldOn} /> }} />}
              <div>
                <CoverWords cover={cover} />
              </div>
            </li>
          ))}
        </ul>
        {adding ? (
          <UnitEdit
            customer={customer.id}
            org={customer.org}
            sites={customer.sites}
            start={undefined}
            onEnd={() => setAdding(false)}
          />
        ) : (
          (may("equipment.write") || may("call.register")) && (
            <div className={style.actions}>
              <Button onClick={() => setAdding(true)}>{t("customers.unit.add")}</Button>
            </div>
          )
        )}
      </section>
      {data && data.openCalls.length > 0 && (
        <section className={style.panel} aria-label={t("customers.open")}>
          <h2>{t("customers.open")}</h2>
          <ul className={style.list}>
            {data.openCalls.map((call) => (
              <li key={call.id}>
                <Go href={`/calls/${call.id}`}>{call.number}</Go> <StatusWord status={call.status} /> {call.fault}{" "}
                <Time at={call.receivedAt} mode="relative" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
