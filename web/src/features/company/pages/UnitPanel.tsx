import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { usePackNames } from "../../regulation/names";
import style from "./Company.module.css";
import { isDeclared, type Revision } from "./calendar";
import { organisation, usePeople, useRoleName } from "./read";
import type { Post, Unit } from "./types";
import { UnitEdit } from "./UnitForm";

/** A unit: what it is, who holds which post there from when to when, who belongs to it. */
export function UnitPanel({ unit, units }: { unit: Unit; units: readonly Unit[] }) {
  const t = useT();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const calendar = useCalendarOf(unit);
  return (
    <section className={style.panel} aria-labelledby="unit-name">
      <h2 id="unit-name">{unit.name}</h2>
      {editing ? (
        <UnitEdit unit={unit} onEnd={() => setEditing(false)} />
      ) : (
        <>
          <dl className={style.facts}>
            <dt>{t("company.unit.kind")}</dt>
            <dd>{t(`company.unit.kind.${unit.kind}`)}</dd>
            <dt>{t("company.unit.zone")}</dt>
            <dd>{unit.zone}</dd>
            <dt>{t("company.unit.register")}</dt>
            <dd>{t(unit.keepsRegister ? "company.yes" : "company.no")}</dd>
            <dt>{t("company.unit.calendar")}</dt>
            <dd>
              {calendar ? (
                <Go href={`/company/calendars/${calendar.id}`}>{calendar.name}</Go>
              ) : (
                t("company.unit.calendar.none")
              )}
            </dd>
          </dl>
          {may("organisation.manage") && (
            <div className={style.actions}>
              <Button onClick={() => setEditing(true)}>{t("company.unit.change")}</Button>
              {unit.parent && <CloseUnit unit={unit} />}
            </div>
          )}
        </>
      )}
      <Posts unit={unit} />
      <Members unit={unit} />
      {units.some(({ parent }) => parent === unit.id) && <p className={style.faint}>{t("company.unit.kind.stays")}</p>}
    </section>
  );
}

/** Closing is for good, so it is asked twice. */
function CloseUnit({ unit }: { unit: Unit }) {
  const t = useT();
  const [sure, setSure] = useState(false);
  const close = useCommand(`${organisation}/units/${unit.id}/close`, { refresh: [organisation] });
  if (!sure) return <Button onClick={() => setSure(true)}>{t("company.unit.close")}</Button>;
  return (
    <div className={style.warning}>
      <p>{t("company.unit.close.sure", { name: unit.name })}</p>
      <div className={style.actions}>
        <Button kind="main" busy={close.busy} onClick={() => close.send()}>
          {t("company.unit.close.for-good")}
        </Button>
        <Button kind="bare" onClick={() => setSure(false)}>
          {t("company.leave-it")}
        </Button>
      </div>
      <ProblemNote error={close.problem} />
    </div>
  );
}

function Posts({ unit }: { unit: Unit }) {
  const t = useT();
  const roleName = useRoleName();
  const { data } = useRead<Post[]>(`${organisation}/posts`);
  const posts = data?.filter((post) => post.unit === unit.id) ?? [];
  return (
    <div>
      <h3>{t("company.posts.here")}</h3>
      {data && posts.length === 0 && <p className={style.faint}>{t("company.posts.none")}</p>}
      <ul className={style.list}>
        {posts.map((post) => (
          <li key={post.id} className={style.line}>
            <div>
              <b>{roleName(post.role)}</b> <Go href={`/company/people/${post.person}`}>{post.name}</Go>
              {post.deputyFor && <span className={style.faint}>{t("company.post.as-deputy")}</span>}
            </div>
            <span className={style.faint}>
              <Time at={post.since} mode="day" /> – {post.until ? <Time at={post.until} mode="day" /> : ""}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Members({ unit }: { unit: Unit }) {
  const t = useT();
  const { data } = usePeople();
  const members = data?.filter((person) => person.unit === unit.id) ?? [];
  return (
    <div>
      <h3>{t("company.members", { n: members.length })}</h3>
      <ul className={style.actions}>
        {members.map((person) => (
          <li key={person.id}>
            <Go href={`/company/people/${person.id}`}>{person.name}</Go>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Keeper {
  unit: string;
  calendar: string;
}

/** The unit's own calendar, else the one inherited from the nearest unit above. */
function useCalendarOf(unit: Unit): { id: string; name: string } | undefined {
  const names = usePackNames();
  const { data: keepers } = useRead<Keeper[]>("/api/calendars/keepers");
  const { data: calendars } = useRead<Revision[]>("/api/calendars");
  const kept = [...unit.path].reverse().flatMap((id) => keepers?.find((keeper) => keeper.unit === id) ?? [])[0];
  const calendar = calendars?.find(({ id }) => id === kept?.calendar);
  return (
    calendar && {
      id: calendar.id,
      name: isDeclared(calendar) ? names.calendars(calendar.content.name) : calendar.content.name,
    }
  );
}
