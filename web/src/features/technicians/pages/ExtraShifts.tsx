import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { instantAt } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { HoursOnDays, type Stretch, stretchOf } from "./HoursOnDays";
import { refresh, technicians } from "./read";
import style from "./Technicians.module.css";
import type { TechnicianFile } from "./types";

/** Hours on a date besides the usual ones: on call at a holiday, for one. */
export function ExtraShifts({ file }: { file: TechnicianFile }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const path = `${technicians}/${file.id}/extra-shifts`;
  const remove = useCommand<string>((id) => `${path}/${id}`, { method: "DELETE", refresh, content: () => undefined });
  return (
    <section className={style.panel} aria-labelledby="extras">
      <h2 id="extras">{t("technicians.extras")}</h2>
      {file.extras.length === 0 && <p className={style.faint}>{t("technicians.extras.none")}</p>}
      <ul className={style.list}>
        {file.extras.map((shift) => (
          <li key={shift.id} className={style.line}>
            <span>
              <Time at={shift.from} mode="absolute" /> – <Time at={shift.to} mode="absolute" />
            </span>
            {file.mayManage && (
              <Button kind="bare" busy={remove.busy} onClick={() => remove.send(shift.id)}>
                {t("technicians.take-back")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={remove.problem} />
      {file.mayManage &&
        (adding ? (
          <ExtraForm file={file} path={path} onEnd={() => setAdding(false)} />
        ) : (
          <div className={style.actions}>
            <Button onClick={() => setAdding(true)}>{t("technicians.extras.add")}</Button>
          </div>
        ))}
    </section>
  );
}

function ExtraForm({ file, path, onEnd }: { file: TechnicianFile; path: string; onEnd: () => void }) {
  const t = useT();
  const [typed, setTyped] = useState<Stretch>(stretchOf(file.today, "08:00", "12:00"));
  const add = useCommand<{ from: string; to: string }>(path, { refresh, onDone: onEnd });
  return (
    <form
      className={style.form}
      aria-label={t("technicians.extras.add")}
      onKeyDown={(event) => event.key === "Escape" && onEnd()}
      onSubmit={(event) => {
        event.preventDefault();
        if (add.busy) return;
        const { fromDay, fromTime, toDay, toTime } = typed;
        add.send({ from: instantAt(fromDay, fromTime, file.zone), to: instantAt(toDay, toTime, file.zone) });
      }}
    >
      <HoursOnDays typed={typed} problem={add.problem} end="to" onChange={setTyped} />
      <ProblemNote error={add.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={add.busy}>
          {t("technicians.extras.add")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("technicians.leave")}
        </Button>
      </div>
    </form>
  );
}
