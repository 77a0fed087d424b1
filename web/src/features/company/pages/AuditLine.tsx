import { useState } from "react";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Audit.module.css";

/** A row of the journal in words. */
export interface Line {
  stream: string;
  n: number;
  kind: string;
  what: string;
  happened: string;
  recorded: string;
  actor: string | null;
  /** Null where Sanbao itself acted. */
  actorName: string | null;
  unitName: string | null;
  about: { name: string; path: string | null } | null;
  details: boolean;
}

interface Difference {
  /** What it belongs to; null for what the event itself says. */
  card: string | null;
  attribute: string;
  was: string | null;
  became: string | null;
}

interface Detail {
  said: readonly Difference[];
  changed: readonly Difference[];
  hash: string;
}

const lateMs = 60_000;

/** Who did what, about what; opened, what it said and what stood there before. */
export function AuditLine({ line }: { line: Line }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const told = Date.parse(line.recorded) - Date.parse(line.happened) > lateMs;
  return (
    <>
      <div className={style.line}>
        <span className={style.when}>
          <Time at={line.recorded} mode="absolute" />
        </span>
        <div className={style.what}>
          <b>{line.actorName ?? t("company.audit.by-sanbao")}</b> · {line.what}
          {line.about && (
            <>
              {" · "}
              {line.about.path ? <Go href={line.about.path}>{line.about.name}</Go> : line.about.name}
            </>
          )}
          <small>
            {line.unitName}
            {told && (
              <>
                {" "}
                {t("company.audit.happened")} <Time at={line.happened} mode="absolute" />
              </>
            )}
          </small>
        </div>
        {line.details && (
          <Button kind="bare" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? "company.audit.less" : "company.audit.details")}
          </Button>
        )}
      </div>
      {open && <Details line={line} />}
    </>
  );
}

function Details({ line }: { line: Line }) {
  const t = useT();
  const { data, error } = useRead<Detail>(`/api/audit/rows/${line.stream}`, { n: line.n });
  if (!data) return <ProblemNote error={error} />;
  return (
    <div className={style.details}>
      {data.said.length > 0 && (
        <dl className={style.said}>
          {data.said.map(({ attribute, became }) => (
            <div key={attribute}>
              <dt>{attribute}</dt>
              <dd>{became}</dd>
            </div>
          ))}
        </dl>
      )}
      {data.changed.length > 0 && (
        <table className={style.changed}>
          <thead>
            <tr>
              <th scope="col">{t("company.audit.attribute")}</th>
              <th scope="col">{t("company.audit.was")}</th>
              <th scope="col">{t("company.audit.became")}</th>
            </tr>
          </thead>
          <tbody>
            {data.changed.map((each) => (
              <tr key={`${each.card}-${each.attribute}`}>
                <th scope="row">
                  {each.card && <small>{each.card}</small>} {each.attribute}
                </th>
                <td className={each.was === null ? style.nothing : style.was}>
                  {each.was === null ? t("company.audit.nothing") : <del>{each.was}</del>}
                </td>
                <td className={each.became === null ? style.nothing : style.became}>
                  {each.became === null ? t("company.audit.nothing") : <ins>{each.became}</ins>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={style.hash}>
        {t("company.audit.place", { n: line.n })} <code>{data.hash}</code>
      </p>
    </div>
  );
}
