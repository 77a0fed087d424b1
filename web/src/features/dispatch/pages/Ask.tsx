import { useT } from "@/lib/text";
import { Asking } from "@/ui/Asking";
import type { View } from "./board";
import { ConflictList } from "./ConflictList";
import type { Question } from "./usePlan";
import { endOf, useTimes } from "./words";

/** Something stands against the booking: whoever books sees it first, then says whether it is to be made all the same. */
export function Ask({ question, view }: { question: Question; view: View }) {
  const t = useT();
  const { hours } = useTimes(view.timeZone);
  const { job, wanted, conflicts, answer } = question;
  const lane = view.lanes.find(({ id }) => id === wanted.technician);
  return (
    <Asking
      question={t("dispatch.ask.title", { number: job.number })}
      no={t("dispatch.ask.leave")}
      yes={t("dispatch.ask.book")}
      onAnswer={answer}
    >
      <p>{t("dispatch.hover", { technician: lane?.name, hours: hours(wanted.starts, endOf(wanted)) })}</p>
      <ConflictList conflicts={conflicts} zone={view.timeZone} />
    </Asking>
  );
}
