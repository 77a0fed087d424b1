import { useState } from "react";
import { useRead, useReadVersioned } from "@/api/hooks";
import { useMay } from "@/app/session";
import { CoverWords } from "@/features/calls/CoverWords";
import { History } from "@/features/calls/case/History";
import type { CallerView } from "@/features/calls/types";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Day } from "@/ui/Day";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { usePackNames } from "../regulation/names";
import style from "./Customer.module.css";
import { type Customer, days, type Unit } from "./file";
import { UnitEdit } from "./UnitEdit";

/** One unit in the field: what it is, whose, since when, what may be claimed, and its life story. */
export default function UnitPage() {
  const t = useT();
  const may = useMay();
  const language = useLanguage();
  const names = usePackNames();
  const id = usePath("id");
  const file = useReadVersioned<Unit>(`/api/equipment/units/${id}`);
  const [editing, setEditing] = useState(false);
  const unit = file.data?.value;
  const owner = useRead<Customer>(unit?.customer ? `/api/customers/${unit.customer}` : undefined);
  const known = useRead<CallerView>(unit?.customer ? `/api/desk/customers/${unit.customer}` : undefined);
  if (!file.data || !unit) return <ProblemNote error={file.error} />;
  const cover = known.data?.units.find((each) => each.unit.id === id)?.cover;
  const sites = owner.data?.sites ?? [];
  const site = sites.find((each) => each.id === unit.site);
  return (
    <>
      <PageTitle
        title={[unit.product.model, unit.serial].filter(Boolean).join(" ")}
        note={unit.product.names[language] ?? names.lines(unit.product.line)}
        actions={<Go href={`/calls?unit=${id}&category=all`}>{t("customers.unit.calls")}</Go>}
      />
      <div className={style.page}>
        <section className={style.panel} aria-label={t("customers.unit")}>
          {editing ? (
            <UnitEdit
              customer={unit.customer}
              org={unit.org}
              sites={sites}
              start={file.data}
              onEnd={() => setEditing(false)}
            />
          ) : (
            <>
              <dl className={style.facts}>
                <dt>{t("customers.unit.owner")}</dt>
                <dd>
                  {owner.data ? (
                    <Go href={`/customers/${owner.data.id}`}>{owner.data.name}</Go>
                  ) : (
                    t("customers.unknown")
                  )}
                </dd>
                {site && (
                  <>
                    <dt>{t("customers.field.site")}</dt>
                    <dd>{site.lines.join(", ")}</dd>
                  </>
                )}
                {cover && (
                  <>
                    <dt>{t("customers.unit.cover")}</dt>
                    <dd>
                      <CoverWords cover={cover} />
                    </dd>
                  </>
                )}
                {days.map((day) => (
                  <div key={day} className={style.pair}>
                    <dt>{t(`customers.field.${day}`)}</dt>
                    <dd>{unit[day] ? <Day day={unit[day]} /> : t("customers.unknown")}</dd>
                  </div>
                ))}
                {unit.note && (
                  <>
                    <dt>{t("customers.field.note")}</dt>
                    <dd className={style.note}>{unit.note}</dd>
                  </>
                )}
              </dl>
              {may("equipment.write") && (
                <div className={style.actions}>
                  <Button onClick={() => setEditing(true)}>{t("customers.unit.edit")}</Button>
                </div>
              )}
            </>
          )}
        </section>
        <section className={style.panel} aria-label={t("customers.unit.story")}>
          <h2>{t("customers.unit.story")}</h2>
          {unit.repairs.length === 0 && <p className={style.faint}>{t("customers.unit.story.none")}</p>}
          <ul className={style.list}>
            {unit.repairs.map((repair) => (
              <li key={`${repair.paper}${repair.finishedAt}`}>
                <Time at={repair.finishedAt} mode="day" />{" "}
                {repair.caseId ? <Go href={`/calls/${repair.caseId}`}>{repair.paper}</Go> : repair.paper} {repair.fault}
              </li>
            ))}
          </ul>
          <dl className={style.facts}>
            <History unit={id} />
          </dl>
        </section>
      </div>
    </>
  );
}
