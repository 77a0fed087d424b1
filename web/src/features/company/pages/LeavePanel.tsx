import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Asking } from "@/ui/Asking";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Choose } from "./Choose";
import style from "./Company.module.css";
import { organisation } from "./read";
import type { Inherited, Person } from "./types";

const ways = ["RESIGNED", "COUNTED_AS_RESIGNED", "DISMISSED", "RETIRED"] as const;

/** Somebody leaves: what of theirs is still open and who gets it comes first. */
export function LeavePanel({ person }: { person: Person }) {
  const t = useT();
  const [how, setHow] = useState<string>();
  const [asked, setAsked] = useState(false);
  const leave = useCommand<{ how: string }, unknown>(`${organisation}/people/${person.id}/leave`, {
    refresh: [organisation],
  });
  return (
    <section className={style.panel} aria-labelledby="leave">
      <h2 id="leave">{t("company.leaving.title")}</h2>
      {how === undefined ? (
        <div className={style.actions}>
          <Button onClick={() => setHow("RESIGNED")}>{t("company.leaving.prepare")}</Button>
        </div>
      ) : (
        <>
          <Jobs person={person} />
          <Duties person={person} />
          <Choose
            label={t("company.leaving.how")}
            value={how}
            onChange={setHow}
            of={ways.map((each) => ({ value: each, words: t(`company.leaving.how.${each}`) }))}
          />
          <p className={style.warning}>{t("company.leaving.means", { name: person.name })}</p>
          <ProblemNote error={leave.problem} />
          <div className={style.actions}>
            <Button kind="main" busy={leave.busy} onClick={() => setAsked(true)}>
              {t("company.leaving.do")}
            </Button>
            <Button kind="bare" onClick={() => setHow(undefined)}>
              {t("company.leave-it")}
            </Button>
          </div>
          {asked && (
            <Asking
              question={t("company.leaving.ask", { name: person.name })}
              no={t("company.leave-it")}
              yes={t("company.leaving.do")}
              onAnswer={(yes) => {
                setAsked(false);
                if (yes) leave.send({ how });
              }}
            >
              <p>{t("company.leaving.final")}</p>
            </Asking>
          )}
        </>
      )}
    </section>
  );
}

interface Board {
  underWay: readonly { id: string; number: string; customer: string; technician: string | null }[];
}

/** Work orders named to the person: they go to nobody by themselves. */
function Jobs({ person }: { person: Person }) {
  const t = useT();
  const may = useMay();
  const { data } = useRead<Board>(may("job.read") ? "/api/jobs" : undefined);
  const jobs = data?.underWay.filter(({ technician }) => technician === person.id) ?? [];
  if (jobs.length === 0) return null;
  return (
    <div>
      <h3>{t("company.leaving.jobs", { n: jobs.length })}</h3>
      <ul className={style.list}>
        {jobs.map((job) => (
          <li key={job.id}>
            <Go href={`/jobs/${job.id}`}>{job.number}</Go> {job.customer}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Duties({ person }: { person: Person }) {
  const t = useT();
  const { data, error } = useRead<Inherited[]>(`/api/obligations/people/${person.id}`);
  if (!data) return <ProblemNote error={error} />;
  if (data.length === 0) return <p>{t("company.leaving.no-duties")}</p>;
  return (
    <div className={style.scroll}>
      <h3>{t("company.leaving.duties", { n: data.length })}</h3>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{t("company.leaving.duty")}</th>
            <th scope="col">{t("company.leaving.due")}</th>
            <th scope="col">{t("company.leaving.heir")}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ duty, heirName }) => (
            <tr key={duty.id}>
              <td>
                {duty.what} <ClauseChip pack={duty.pack} clause={duty.clause} version={duty.version} />
                {duty.title && (
                  <small>
                    <Go href={duty.title.path}>{duty.title.number}</Go> {duty.title.about}
                  </small>
                )}
              </td>
              <td>{duty.due && <Time at={duty.due} />}</td>
              <td>
                {duty.subject === person.id ? t("company.leaving.ends") : (heirName ?? t("company.leaving.nobody"))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
