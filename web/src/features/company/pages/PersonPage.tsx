import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { type Language, languageNames } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { AccountPanel } from "./AccountPanel";
import style from "./Company.module.css";
import { LeavePanel } from "./LeavePanel";
import { MovePanel } from "./MovePanel";
import { PersonEdit } from "./PersonForm";
import { PostsPanel } from "./PostsPanel";
import { organisation } from "./read";
import type { Person } from "./types";

/** A member of staff: how to be reached, posts and deputies, account, moving and leaving. */
export default function PersonPage() {
  const t = useT();
  const may = useMay();
  const { data: person, error } = useRead<Person>(`${organisation}/people/${usePath("id")}`);
  if (!person) return <ProblemNote error={error} />;
  const manages = may("people.manage") && !person.left;
  return (
    <div className={style.page}>
      <PageTitle
        title={person.name}
        note={
          <>
            <Go href={`/company/organisation?unit=${person.unit}`}>{person.unitName}</Go>
            {person.left && (
              <b>
                {t("company.person.left")} <Time at={person.left} mode="day" />
              </b>
            )}
          </>
        }
        actions={
          <>
            {may("audit.read") && <Go href={`/company/audit?person=${person.id}`}>{t("company.person.audit")}</Go>}
            <Go href="/company/people">{t("company.people.title")}</Go>
          </>
        }
      />
      <Details person={person} manages={manages} />
      <PostsPanel person={person} />
      {may("people.manage") && <AccountPanel person={person} />}
      {manages && <MovePanel person={person} />}
      {manages && <LeavePanel person={person} />}
    </div>
  );
}

function Details({ person, manages }: { person: Person; manages: boolean }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  return (
    <section className={style.panel} aria-labelledby="details">
      <h2 id="details">{t("company.person.details")}</h2>
      {editing ? (
        <PersonEdit person={person} onEnd={() => setEditing(false)} />
      ) : (
        <>
          <dl className={style.facts}>
            <dt>{t("company.person.sortKey")}</dt>
            <dd>{person.sortKey}</dd>
            <dt>{t("company.person.phone")}</dt>
            <dd>{person.phone ?? t("company.unknown")}</dd>
            <dt>{t("company.person.email")}</dt>
            <dd>{person.email ?? t("company.unknown")}</dd>
            <dt>{t("company.person.language")}</dt>
            <dd lang={person.language}>{languageNames[person.language as Language] ?? person.language}</dd>
            <dt>{t("company.person.joined")}</dt>
            <dd>
              <Time at={person.joined} mode="day" />
            </dd>
          </dl>
          {manages && (
            <div className={style.actions}>
              <Button onClick={() => setEditing(true)}>{t("company.person.change")}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
