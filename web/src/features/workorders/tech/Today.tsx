import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback } from "react";
import { useRead } from "@/api/hooks";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { JobList } from "@/ui/phone/JobList";
import type { AskedOfMe } from "../../duties/duty";
import { ReportLink } from "../../people/tech/ReportLink";
import type { JobLine } from "../job";
import type { Notice } from "./News";
import { OutboxNote } from "./OutboxNote";
import { useOutbox } from "./outbox";
import { ahead, byTurn, type Hours, hoursOf, shown, urgent } from "./shown";

const Helping = lazy(() => import("./Helping"));
const News = lazy(() => import("./News"));

/** A duty that comes round shows itself at its hour, and nothing happens then that could be told. */
const byTheHour = { every: 300_000 };

/** Today's jobs in the order of the day, each with what the regulation asks of the reader next and by when. */
export default function Today() {
  const t = useT();
  const client = useQueryClient();
  const jobs = useRead<readonly JobLine[]>("/api/jobs/mine");
  const duties = useRead<AskedOfMe>("/api/obligations/mine", undefined, byTheHour).data?.duties ?? [];
  const booked = useRead<readonly Hours[]>("/api/dispatch/mine").data ?? [];
  const sent = useCallback(() => void client.invalidateQueries({ queryKey: ["/api/jobs/mine"] }), [client]);
  const waiting = useOutbox(sent);
  const news = useRead<{ notices: readonly Notice[] }>("/api/notices").data?.notices.filter(({ read }) => !read) ?? [];
  const helping = booked.filter(({ leads, ends }) => !leads && Date.parse(ends) > now());
  return (
    <>
      <PageTitle title={t("workorders.tech.today")} />
      <ReportLink />
      {news.length > 0 && (
        <Suspense fallback={null}>
          <News notices={news} />
        </Suspense>
      )}
      <OutboxNote waiting={waiting} />
      <ProblemNote error={jobs.error} />
      {jobs.data && (
        <JobList
          jobs={jobs.data
            .map((line) => {
              const next = urgent(line.call, duties, (reason) => t(`workorders.tech.waiting.${reason}`));
              return { ...shown(line, ahead(line, waiting)), ...hoursOf(line, booked), ...(next && { asked: next }) };
            })
            .sort(byTurn)}
          href={({ id }) => `/tech/jobs/${id}`}
        />
      )}
      {helping.length > 0 && (
        <Suspense fallback={null}>
          <Helping visits={helping} />
        </Suspense>
      )}
    </>
  );
}
