import { useEffect, useRef } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import type { View } from "./board";
import { ConflictList } from "./ConflictList";
import style from "./Dispatch.module.css";
import type { Question } from "./usePlan";
import { endOf, useTimes } from "./words";

/** Something stands against the booking: whoever books sees it first, then says whether it is to be made all the same. */
export function Ask({ question, view }: { question: Question; view: View }) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const { hours } = useTimes(view.timeZone);
  const { job, wanted, conflicts, answer } = question;
  useEffect(() => dialog.current?.showModal(), []);
  const lane = view.lanes.find(({ id }) => id === wanted.technician);
  return (
    <dialog ref={dialog} className={style.ask} aria-labelledby="dispatch-ask" onCancel={() => answer(false)}>
      <h2 id="dispatch-ask">{t("dispatch.ask.title", { number: job.number })}</h2>
      <p>{t("dispatch.hover", { technician: lane?.name, hours: hours(wanted.starts, endOf(wanted)) })}</p>
      <ConflictList conflicts={conflicts} zone={view.timeZone} />
      <div className={style.answers}>
        <Button kind="main" onClick={() => answer(false)}>
          {t("dispatch.ask.leave")}
        </Button>
        <Button onClick={() => answer(true)}>{t("dispatch.ask.book")}</Button>
      </div>
    </dialog>
  );
}
