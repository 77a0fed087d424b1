import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { AskForm } from "./AskForm";
import { OneCase } from "./OneCase";
import { OnLogs } from "./OnLogs";
import style from "./Replay.module.css";
import { ResultView } from "./ResultView";
import { isUnderWay, type Replay, type ReplayView } from "./replay";

/** What a draft would have meant for the work of some time. */
export default function ReplayPage() {
  const t = useT();
  const may = useMay()("regulation.edit");
  const language = useLanguage();
  const draft = usePath("id");
  // Whoever works on the draft tries it on a case; what it means for everybody's work is asked by who drafts regulations.
  const { data: of } = useRead<{ may: string[] }>(`/api/regulation/drafts/${draft}`, { language });
  const mayTry = may || of?.may.includes("write");
  const [chosen, setChosen] = useState<string>();
  const { data: replays, error } = useRead<Replay[]>(`/api/obligations/drafts/${draft}/replays`);
  const id = chosen ?? replays?.[0]?.id;
  const { data: view, error: unseen } = useRead<ReplayView>(id && `/api/obligations/replays/${id}`, undefined, {
    every: (answer) => (answer && isUnderWay(answer.replay) ? 1000 : false),
  });
  return (
    <>
      <PageTitle title={t("replays.title")} note={<Go href={`/regulation-drafts/${draft}`}>{t("replays.back")}</Go>} />
      {mayTry && <OneCase draft={draft} />}
      {may && (
        <>
          <OnLogs draft={draft} />
          <AskForm draft={draft} onAsked={setChosen} />
        </>
      )}
      {!may && replays?.length === 0 && <EmptyState title={t("replays.none")}>{t("replays.none.detail")}</EmptyState>}
      <ProblemNote error={error ?? unseen} />
      {replays && replays.length > 1 && (
        <label className={style.choose}>
          {t("replays.earlier")}
          <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {replays.map((each) => (
              <option key={each.id} value={each.id}>
                {t("replays.one", {
                  from: new Date(each.starts),
                  to: new Date(Date.parse(each.ends) - 1),
                  at: new Date(each.askedAt),
                })}
              </option>
            ))}
          </select>
        </label>
      )}
      {view && (
        <InZone zone={view.zone}>
          <section aria-live="polite">
            <p>
              {view.unit} · <Time at={view.replay.starts} mode="day" /> –{" "}
              <Time at={new Date(Date.parse(view.replay.ends) - 1).toISOString()} mode="day" />
            </p>
            {isUnderWay(view.replay) && <Progress replay={view.replay} mayStop={may} />}
            {view.replay.state === "STOPPED" && <p>{t("replays.stopped")}</p>}
            {view.replay.state === "FAILED" && <p role="alert">{t("replays.failed")}</p>}
            <ResultView view={view} />
          </section>
        </InZone>
      )}
    </>
  );
}

function Progress({ replay, mayStop }: { replay: Replay; mayStop: boolean }) {
  const t = useT();
  const path = `/api/obligations/replays/${replay.id}`;
  const stop = useCommand(`${path}/stop`, { refresh: [path] });
  const share = replay.rowsAll === 0 ? 0 : replay.rowsDone / replay.rowsAll;
  return (
    <div className={style.progress}>
      <progress value={share} max={1} aria-label={t("replays.progress")} />
      <span>{t("replays.progress.said", { share, rows: replay.rowsDone })}</span>
      {mayStop && (
        <Button busy={stop.busy} onClick={() => stop.send()}>
          {t("replays.stop")}
        </Button>
      )}
      <ProblemNote error={stop.problem} />
    </div>
  );
}
