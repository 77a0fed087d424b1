import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { BringLog } from "./BringLog";
import { LogTrialView } from "./LogTrialView";
import { type KeptLog, keptLogs, type LogTrial } from "./logs";
import style from "./Replay.module.css";

/** The draft tried on a past that is not ours: a log of another system, kept apart from every case. */
export function OnLogs({ draft }: { draft: string }) {
  const t = useT();
  const [chosen, setChosen] = useState("");
  const [bringing, setBringing] = useState(false);
  const { data: logs, error } = useRead<KeptLog[]>(keptLogs);
  const log = logs?.find(({ id }) => id === chosen);
  const { data: trial, error: unread, isFetching } = useRead<LogTrial>(log && `${keptLogs}/${log.id}/drafts/${draft}`);
  return (
    <section className={style.logs} aria-label={t("replays.logs")}>
      <div className={style.ask}>
        <label>
          {t("replays.logs")}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{t("replays.logs.none")}</option>
            {logs?.map(({ id, name, cases }) => (
              <option key={id} value={id}>
                {t("replays.logs.one", { name, cases })}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => setBringing(!bringing)} aria-expanded={bringing}>
          {t("replays.logs.bring")}
        </Button>
        <ProblemNote error={error ?? unread} />
      </div>
      {bringing && (
        <BringLog
          onBrought={(id) => {
            setChosen(id);
            setBringing(false);
          }}
        />
      )}
      {log && <About log={log} onGone={() => setChosen("")} />}
      {log && isFetching && !trial && <p role="status">{t("replays.logs.working")}</p>}
      {log && trial && <LogTrialView trial={trial} />}
    </section>
  );
}

function About({ log, onGone }: { log: KeptLog; onGone: () => void }) {
  const t = useT();
  const may = useMay();
  const remove = useCommand(`${keptLogs}/${log.id}`, { method: "DELETE", refresh: [keptLogs], onDone: onGone });
  return (
    <div className={style.ask}>
      <span className={style.faint}>
        {t("replays.logs.about", {
          file: log.fileName,
          cases: log.cases,
          events: log.events,
          from: new Date(log.starts),
          to: new Date(log.ends),
          by: log.by ?? "",
          named: log.by ? "yes" : "no",
          at: new Date(log.broughtAt),
        })}
      </span>
      {(log.own || may("regulation.approve")) && (
        <Button busy={remove.busy} onClick={() => remove.send()}>
          {t("replays.logs.delete")}
        </Button>
      )}
      <ProblemNote error={remove.problem} />
    </div>
  );
}
