import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useState } from "react";
import { useRead } from "@/api/hooks";
import { useMay, useSession } from "@/app/session";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { JobPage } from "@/ui/phone/JobPage";
import type { JobStep } from "@/ui/phone/job";
import { asked, type Duty } from "../../duties/duty";
import { Goods } from "../../workshop/tech/Goods";
import type { JobView } from "../job";
import { CauseFound } from "./CauseFound";
import { Delay } from "./Delay";
import { Fee } from "./Fee";
import { Finish } from "./Finish";
import { List } from "./List";
import { left } from "./left";
import { Money } from "./Money";
import { OutboxNote } from "./OutboxNote";
import { report, useOutbox } from "./outbox";
import { Parts } from "./Parts";
import { Photos } from "./Photos";
import { SignVoucher } from "./SignVoucher";
import { ahead, nextSteps, pausedFor, shown, steps } from "./shown";
import { WorkDone } from "./WorkDone";

const OwnFound = lazy(() => import("./OwnFound"));

const pauses = ["break", "customer-away", "no-access", "waiting-for-parts"] as const;

/** One job in the technician's hand. */
export default function OneJob({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT();
  const language = useLanguage();
  const client = useQueryClient();
  const { person } = useSession();
  const may = useMay();
  const path = `/api/jobs/${params.id ?? ""}`;
  const job = useRead<JobView>(path);
  const duties = useRead<Duty[]>(job.data && `/api/obligations/cases/${job.data.line.call}`);
  const [finishing, setFinishing] = useState(false);
  const again = useCallback(() => void client.invalidateQueries(), [client]);
  const waiting = useOutbox(again);
  if (!job.data) return <ProblemNote error={job.error} />;
  const view = job.data;
  const { line } = view;
  const state = ahead(line, waiting);
  // Whoever goes along to help reads it; what is reported, the visit's own technician reports.
  const own = line.technician === person || may("job.change");
  const ended = ["finished", "left", "returned", "withdrawn"].includes(state) || line.state === "closed";
  const step = (name: JobStep, reason?: string) => {
    if (name === "finish") {
      setFinishing(true);
      return;
    }
    void report({
      path: `/api/visits/${line.visit}/${steps[name].operation}`,
      body: { happened: new Date(now()).toISOString(), reason: reason ?? null },
      visit: line.visit ?? "",
      to: steps[name].to,
    });
  };
  const leave = () =>
    void report({
      path: `/api/visits/${line.visit}/left`,
      body: { happened: new Date(now()).toISOString() },
      visit: line.visit ?? "",
      to: "left",
    });
  const reason = pauses.find((each) => each === pausedFor(view, waiting));
  const word = (names: Readonly<Record<string, string>>) => names[language] ?? names.en ?? "";
  const toDo = left(view, state, waiting).map((each) =>
    each.kind === "list"
      ? t("workorders.tech.next.list", { list: word(each.list.names) })
      : t(`workorders.tech.next.${each.kind}`),
  );
  return (
    <InZone zone={view.timeZone}>
      <p>
        <Go href="/tech">{t("tech.home")}</Go>
      </p>
      <JobPage
        job={shown(line, state, view.phone)}
        asked={(duties.data ?? [])
          .filter(({ holder }) => holder === person)
          .map((duty) => asked(duty, (reason) => t(`workorders.tech.waiting.${reason}`)))}
        steps={finishing || !own ? [] : nextSteps(state)}
        pauseReasons={pauses.map((code) => ({ code, label: t(`workorders.pause.${code}`) }))}
        onStep={step}
        pausedFor={state === "paused" && reason ? t(`workorders.pause.${reason}`) : undefined}
        left={own ? toDo : []}
      >
        {own ? (
          <>
            <OutboxNote waiting={waiting} />
            {finishing && !ended && <Finish visit={line.visit ?? ""} onDone={() => setFinishing(false)} />}
            {ended && line.state === "finished" && !view.voucher.frozen && <WorkDone view={view} waiting={waiting} />}
            {ended && <Goods view={view} waiting={waiting} onChanged={again} />}
            {ended && line.state !== "in-hand" && <SignVoucher view={view} onChanged={again} />}
            {ended && <Money view={view} />}
            {state === "finished" && (
              <Button wide onClick={leave}>
                {t("workorders.tech.leave")}
              </Button>
            )}
            {view.checklists.map((list) => (
              <List key={list.id} job={line.id} list={list} waiting={waiting} />
            ))}
            <CauseFound view={view} waiting={waiting} open={!view.voucher.frozen && line.state !== "closed"} />
            {view.fields.length > 0 && (
              <Suspense fallback={null}>
                <OwnFound
                  key={line.id}
                  view={view}
                  waiting={waiting}
                  open={!view.voucher.frozen && line.state !== "closed"}
                />
              </Suspense>
            )}
            <Parts view={view} open={!view.voucher.frozen} />
            <Photos view={view} waiting={waiting} />
            <Fee view={view} open={!view.voucher.frozen} />
            {(!ended || line.takenIn) && <Delay job={line.id} />}
          </>
        ) : (
          <p>{t("workorders.tech.helps", { technician: line.technicianName ?? "" })}</p>
        )}
      </JobPage>
    </InZone>
  );
}
