import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useShortcut } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./AssignPage.module.css";
import type { Board, JobLine, JobView, Queue } from "./job";

const nothing: Board = { unassigned: [], underWay: [], toFile: [], technicians: [] };

/** Jobs nobody has yet beside the technicians and their open work. A number key gives the focused job to that technician. */
export default function AssignPage() {
  const t = useT();
  const may = useMay();
  const board = useRead<Board>("/api/jobs/board");
  const [chosen, setChosen] = useState<string>();
  const assign = useCommand<{ job: JobLine; technician: string }, JobView>(
    ({ job }) => `/api/jobs/${job.id}/assignment`,
    { content: ({ technician }) => ({ technician }), refresh: ["/api/jobs"] },
  );
  const { unassigned, underWay, toFile, technicians } = board.data ?? nothing;
  // A job that a colleague gave away meanwhile is not followed by the next one: a click on its way would give the wrong job.
  const job = chosen === undefined ? unassigned[0] : unassigned.find(({ id }) => id === chosen);
  const give = (line: JobLine | undefined, technician: Queue | undefined) => {
    if (!line || !technician || !may("job.assign")) return;
    assign.send({ job: line, technician: technician.technician }, `"${line.version}"`);
    setChosen(undefined);
  };
  useShortcut({
    keys: "1…9",
    says: t("workorders.keys.give"),
    within: `.${style.job}`,
    run: ({ key }) => give(job, technicians[Number(key) - 1]),
  });
  if (!board.data) return <ProblemNote error={board.error} />;
  return (
    <>
      <PageTitle
        title={t("workorders.assign.title")}
        note={t("workorders.assign.keys")}
        actions={<Go href="/jobs/list">{t("workorders.list.title")}</Go>}
      />
      <ProblemNote error={board.error ?? assign.problem} />
      <div className={style.columns}>
        <section aria-label={t("workorders.assign.unassigned")}>
          <h2>{t("workorders.assign.unassigned.n", { n: unassigned.length })}</h2>
          {unassigned.length === 0 && (
            <EmptyState title={t("workorders.assign.none")}>{t("workorders.assign.none.detail")}</EmptyState>
          )}
          <ul className={style.list}>
            {unassigned.map((line) => (
              <li key={line.id}>
                <button
                  type="button"
                  className={style.job}
                  aria-pressed={line.id === job?.id}
                  onFocus={() => setChosen(line.id)}
                  onClick={() => setChosen(line.id)}
                >
                  <Line line={line} />
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-label={t("workorders.assign.technicians")}>
          <h2>{t("workorders.assign.technicians")}</h2>
          <ol className={style.list}>
            {technicians.map((each, index) => (
              <li key={each.technician} className={style.technician}>
                <button
                  type="button"
                  disabled={!job || assign.busy || !may("job.assign")}
                  onClick={() => give(job, each)}
                >
                  {index < 9 && <kbd>{index + 1}</kbd>}
                  <span>{each.name}</span>
                  <span className={style.small}>{each.unit}</span>
                  <span className={style.small}>{t("workorders.assign.open", { n: each.jobs.length })}</span>
                </button>
                <ul className={style.small}>
                  {each.jobs.map((line) => (
                    <li key={line.id} className="clamped">
                      <Go href={`/jobs/${line.id}`}>{line.number}</Go> {line.customer} ·{" "}
                      {t(`workorders.visit.${line.visitState ?? "planned"}`)}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
        <section aria-label={t("workorders.assign.tofile")}>
          <h2>{t("workorders.assign.tofile.n", { n: toFile.length })}</h2>
          <ul className={style.list}>
            {toFile.map((line) => (
              <li key={line.id} className={style.technician}>
                <div className="clamped">
                  <Go href={`/jobs/${line.id}`}>{line.number}</Go> {line.customer}
                </div>
                <div className={style.small}>{line.result && t(`workorders.result.${line.result}`)}</div>
              </li>
            ))}
          </ul>
          <p className={style.small}>{t("workorders.assign.underway.n", { n: underWay.length })}</p>
        </section>
      </div>
    </>
  );
}

function Line({ line }: { line: JobLine }) {
  const t = useT();
  return (
    <>
      <span className={style.head}>
        <span className="clamped">{line.customer}</span>
        {line.urgent && <span className={style.urgent}>▲ {t("workorders.urgent")}</span>}
      </span>
      <span className={`clamped ${style.small}`}>
        {line.number} · {line.address}
      </span>
      <span className="clamped">{[line.model, line.fault].filter(Boolean).join(" · ")}</span>
      <span className={style.small}>
        <Time at={line.openedAt} />
      </span>
    </>
  );
}
