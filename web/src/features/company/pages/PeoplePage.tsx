import { useState } from "react";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { TextField } from "@/ui/Field";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Choose, ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { NewPerson } from "./PersonForm";
import { usePeople, useRoleName, useRoles, useUnits } from "./read";
import type { Person } from "./types";

/** The people the reader sees, by unit, post and name; taking somebody on. The address holds what is looked for. */
export default function PeoplePage() {
  const t = useT();
  const may = useMay();
  const [query, setQuery] = useQueryString();
  const [adding, setAdding] = useState(false);
  const { data: units } = useUnits();
  const { data: roles } = useRoles();
  const { data: people, error } = usePeople(query.left === "1");
  const found = people?.filter((person) => fits(person, query));
  return (
    <>
      <PageTitle
        title={t("company.people.title")}
        note={found && t("company.people.note", { n: found.length })}
        actions={
          may("people.manage") && (
            <Button kind="main" onClick={() => setAdding(true)}>
              {t("company.person.add")}
            </Button>
          )
        }
      />
      {adding && units && roles && <NewPerson units={units} roles={roles} onLeave={() => setAdding(false)} />}
      <search className={style.bar}>
        <TextField
          label={t("company.people.find")}
          type="search"
          value={query.name ?? ""}
          onChange={(name) => setQuery({ name })}
        />
        <ChooseUnit
          units={units ?? []}
          none={t("company.any")}
          value={query.unit ?? ""}
          onChange={(unit) => setQuery({ unit })}
        />
        <Choose
          label={t("company.role")}
          none={t("company.any")}
          value={query.role ?? ""}
          onChange={(role) => setQuery({ role })}
          of={(roles ?? []).map(({ role, name }) => ({ value: role, words: name }))}
        />
        <label className={style.tick}>
          <input
            type="checkbox"
            checked={query.left === "1"}
            onChange={(event) => setQuery({ left: event.currentTarget.checked ? "1" : undefined })}
          />
          <span>{t("company.people.with-left")}</span>
        </label>
      </search>
      <ProblemNote error={error} />
      {found?.length === 0 && (
        <EmptyState title={t("company.people.none")}>{t("company.people.none.detail")}</EmptyState>
      )}
      {found && found.length > 0 && <People people={found} />}
    </>
  );
}

function fits(person: Person, query: Readonly<Record<string, string>>): boolean {
  const wanted = (query.name ?? "").toLocaleLowerCase();
  const named = [person.name, person.sortKey, person.account, person.phone, person.email].some((text) =>
    text?.toLocaleLowerCase().includes(wanted),
  );
  return (
    named &&
    (!query.unit || person.unit === query.unit) &&
    (!query.role || person.posts.some(({ role }) => role === query.role))
  );
}

function People({ people }: { people: readonly Person[] }) {
  const t = useT();
  const roleName = useRoleName();
  return (
    <FoldingTable
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: t("company.person.name"),
          cell: (person) => (
            <>
              <Go href={`/company/people/${person.id}`} className="clamped">
                {person.name}
              </Go>
              {person.left && (
                <small>
                  {t("company.person.left")} <Time at={person.left} mode="day" />
                </small>
              )}
            </>
          ),
        },
        { heading: t("company.unit"), cell: ({ unitName }) => unitName },
        {
          heading: t("company.posts"),
          cell: ({ posts }) =>
            posts.map((post) => (
              <div key={post.id}>
                {roleName(post.role)}
                {post.deputyFor && ` (${t("company.post.as-deputy")})`}
              </div>
            )),
        },
        {
          heading: t("company.person.account"),
          cell: ({ account }) => account ?? <span className={style.faint}>{t("company.account.none")}</span>,
        },
        {
          heading: t("company.person.reached"),
          cell: ({ phone, email }) => [phone, email].filter(Boolean).map((each) => <div key={each}>{each}</div>),
        },
      ]}
    />
  );
}
