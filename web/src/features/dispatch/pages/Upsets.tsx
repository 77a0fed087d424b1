import { useCommand, useRead } from "@/api/hooks";
import { useNow } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import type { View } from "./board";
import style from "./Plan.module.css";
import type { Proposal } from "./plan";
import { useTimes } from "./words";

/** Something that has broken the day, as `GET /api/dispatch/upsets` answers it. */
interface Upset {
  why: Proposal["why"];
  technician: string | null;
  job: string | null;
  number: string | null;
  at: string;
  visits: number;
}

const minute = 60_000;

/** What has broken today as it was booked, each in one line, and planning anew from now on for whoever wants to. */
export function Upsets({ view }: { view: View }) {
  const t = useT();
  const now = useNow();
  const { time } = useTimes(view.timeZone);
  const isToday = Date.parse(view.starts) <= now && now < Date.parse(view.ends);
  // A visit runs into the next without anybody's doing anything.
  const { data } = useRead<readonly Upset[]>(
    isToday ? "/api/dispatch/upsets" : undefined,
    { unit: view.unit },
    { every: minute },
  );
  const replan = useCommand<{ why: Proposal["why"] }, Proposal>("/api/dispatch/plans", {
    content: ({ why }) => ({ unit: view.unit, days: 1, why }),
    refresh: ["/api/dispatch/plans"],
  });
  const [first] = data ?? [];
  if (!first) return null;
  return (
    <section className={style.upsets} aria-label={t("dispatch.upset")}>
      <div role="status">
        <ul>
          {data?.map(({ why, technician, job, number, at, visits }) => (
            <li key={`${why}${technician}${job}`}>
              {t(`dispatch.upset.${why}`, {
                technician: technician ?? "",
                number: number ?? "",
                time: time(at),
                n: visits,
              })}
            </li>
          ))}
        </ul>
      </div>
      <Button kind="main" busy={replan.busy} onClick={() => replan.send({ why: first.why })}>
        {t("dispatch.upset.replan")}
      </Button>
      <ProblemNote error={replan.problem} />
    </section>
  );
}
