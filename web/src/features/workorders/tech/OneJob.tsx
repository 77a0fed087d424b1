import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useRead } from "@/api/hooks";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
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
import { Money } from "./Money";
import { OutboxNote } from "./OutboxNote";
import { report, useOutbox } from "./outbox";
import { Parts } from "./Parts";
import { Photos } from "./Photos";
import { SignVoucher } from "./SignVoucher";
import { ahead, nextSteps, shown, steps } from "./shown";

const pauses = ["break", "customer-away", "no-access", "waiting-for-parts"] as const;

/** One job in the technician's hand. */
export default function OneJob({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT();
  const client = useQueryClient();
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
  const ended = ["finished", "left", "returned", "withdrawn"].includes(state) || line.state === "closed";
  const step = (name: JobStep, reason?: string) => {
    if (name === "finish") {
      setFinishing(true);
      return;
    }
    const resume = name === "start" && state === "paused";
    void report({
      path: `/api/visits/${line.visit}/${resume ? "resumed" : steps[name].operation}`,
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
  return (
    <JobPage
      job={shown(line, state, view.phone, view.timeZone)}
      asked={(duties.data ?? []).map((duty) => asked(duty, (reason) => t(`workorders.tech.waiting.${reason}`)))}
      steps={finishing ? [] : nextSteps(state)}
      pauseReasons={pauses.map((code) => ({ code, label: t(`workorders.pause.${code}`) }))}
      onStep={step}
    >
      <OutboxNote waiting={waiting} />
      {finishing && !ended && <Finish visit={line.visit ?? ""} onDone={() => setFinishing(false)} />}
      {ended && <Goods view={view} waiting={waiting} onChanged={again} />}
      {ended && line.state !== "in-hand" && <SignVoucher view={view} onChanged={again} />}
      {ended && <Money view={view} />}
      {state === "finished" && (
        <Button wide onClick={leave}>
          {t("workorders.tech.leave")}
        </Button>
      )}
      {view.checklists.map((list) => (
        <List key={list.id} job={line.id} list={list} />
      ))}
      <CauseFound view={view} waiting={waiting} open={!view.voucher.frozen && line.state !== "closed"} />
      <Parts view={view} open={!view.voucher.frozen} />
      <Photos view={view} waiting={waiting} />
      <Fee view={view} open={!view.voucher.frozen} />
      {(!ended || line.takenIn) && <Delay job={line.id} />}
    </JobPage>
  );
}
