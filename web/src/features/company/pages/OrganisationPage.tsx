import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Company.module.css";
import { depth, inTree, organisation, useUnits } from "./read";
import type { Unit } from "./types";
import { NewUnit } from "./UnitForm";
import { UnitPanel } from "./UnitPanel";

/** The company and its units as a tree; the one chosen with who belongs to it. The address holds the choice. */
export default function OrganisationPage() {
  const t = useT();
  const may = useMay();
  const [query, setQuery] = useQueryString();
  const [opening, setOpening] = useState(false);
  const { data: units, error } = useUnits();
  if (!units) return <ProblemNote error={error} />;
  const tree = inTree(units);
  const chosen = units.find(({ id }) => id === query.unit) ?? tree[0];
  const choose = (unit: string) => {
    setOpening(false);
    setQuery({ unit });
  };
  return (
    <>
      <PageTitle
        title={t("company.organisation.title")}
        note={t("company.organisation.note", { n: units.length })}
        actions={
          may("organisation.manage") &&
          chosen && (
            <Button kind="main" onClick={() => setOpening(true)}>
              {t("company.unit.open")}
            </Button>
          )
        }
      />
      <div className={style.columns}>
        <div>
          <ul className={style.tree} aria-label={t("company.organisation.title")}>
            {tree.map((unit) => (
              <li key={unit.id} style={{ paddingInlineStart: depth(unit, units) * 20 }}>
                <button type="button" aria-current={unit.id === chosen?.id} onClick={() => choose(unit.id)}>
                  <span className="clamped">{unit.name}</span>
                  <small>
                    {t(`company.unit.kind.${unit.kind}`)}
                    {unit.keepsRegister && ` · ${t("company.unit.register")}`}
                  </small>
                </button>
              </li>
            ))}
          </ul>
          <Closed />
        </div>
        {opening && chosen && (
          <NewUnit parent={chosen} onOpened={(unit) => choose(unit.id)} onLeave={() => setOpening(false)} />
        )}
        {!opening && chosen && <UnitPanel key={chosen.id} unit={chosen} units={units} />}
      </div>
    </>
  );
}

function Closed() {
  const t = useT();
  const { data } = useRead<Unit[]>(`${organisation}/units/closed`);
  if (!data?.length) return null;
  return (
    <details>
      <summary>{t("company.unit.closed.title", { n: data.length })}</summary>
      <ul className={style.list}>
        {data.map((unit) => (
          <li key={unit.id}>
            <span className="clamped">{unit.name}</span>
            <span className={style.faint}>
              {t(`company.unit.kind.${unit.kind}`)} · {t("company.unit.closed")}{" "}
              {unit.closed && <Time at={unit.closed} mode="day" />}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
