import { lazy, Suspense, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { spoken as withBoardWords } from "../dispatch/spoken";
import { PaperFrame } from "../documents/PaperFrame";
import { formName } from "../documents/paper";
import { spoken } from "../needs/spoken";
import { JobGoods } from "../workshop/JobGoods";
import { JobCategory } from "./JobCategory";
import { JobCause } from "./JobCause";
import { JobFields } from "./JobFields";
import style from "./JobOffice.module.css";
import { type JobView, promisedIn, takesVisits } from "./job";

const JobWindows = lazy(withBoardWords(() => import("../dispatch/pages/JobWindows")));
const JobNeed = lazy(spoken(() => import("../needs/pages/JobNeed")));

/** A job in the office: its voucher as it prints, and what the clerk does with it. */
export default function JobOffice() {
  const t = useT();
  const id = usePath("id");
  const language = useLanguage();
  const may = useMay();
  const job = useRead<JobView>(`/api/jobs/${id}`);
  if (!job.data) return <ProblemNote error={job.error} />;
  const { line, voucher } = job.data;
  return (
    <InZone zone={job.data.timeZone}>
      <PageTitle
        title={`${formName(voucher, language)} ${line.number}`}
        note={
          <>
            <Go href={`/calls/${line.call}`}>{line.callNumber}</Go> · {line.customer} ·{" "}
            {t(`workorders.state.${line.state}`)}
          </>
        }
        actions={
          <a href={`/api/papers/${voucher.id}/pdf`} target="_blank" rel="noreferrer">
            {t("workorders.office.print")}
          </a>
        }
      />
      <div className={style.columns}>
        <PaperFrame
          id={voucher.id}
          content={`${voucher.content}${voucher.state}${voucher.frozen}`}
          title={formName(voucher, language)}
        />
        <div className={style.side}>
          {takesVisits(line) && (
            <Suspense>
              <JobWindows job={line.id} version={line.version} promised={promisedIn(line)} />
            </Suspense>
          )}
          <JobCategory job={line.id} />
          <JobCause job={job.data} />
          <JobFields key={line.id} job={job.data} />
          <JobGoods job={line.id} />
          <Suspense>
            <JobNeed job={line.id} ended={line.state === "closed" || line.state === "cancelled"} />
          </Suspense>
          {may("job.close") && line.state === "finished" && <Close job={line.id} />}
          {may("document.correct") && voucher.frozen && line.state !== "closed" && <Correct job={line.id} />}
          {may("document.correct") &&
            line.state === "finished" &&
            voucher.signers.some(({ way }) => way !== null && way !== "drawn" && way !== "confirmed") && (
              <Approve job={line.id} />
            )}
          <h2>{t("workorders.office.signers")}</h2>
          <ul>
            {voucher.signers.map((signer) => (
              <li key={signer.role}>
                {t(`workorders.role.${signer.role}`)}:{" "}
                {signer.way
                  ? `${t(`workorders.way.${signer.way}`)}${signer.reason ? ` (${signer.reason})` : ""}`
                  : t("workorders.unsigned")}
              </li>
            ))}
          </ul>
          <p className={style.small}>
            <a href={`/v/${voucher.token}`} target="_blank" rel="noreferrer">
              {t("workorders.office.check")}
            </a>{" "}
            {voucher.fingerprint}
          </p>
        </div>
      </div>
    </InZone>
  );
}

function Close({ job }: { job: string }) {
  const t = useT();
  const [place, setPlace] = useState("");
  const close = useCommand<{ place: string }, JobView>(`/api/jobs/${job}/closed`, {
    refresh: ["/api/jobs", "/api/calls", "/api/cases", "/api/obligations", "/api/desk", "/api/papers"],
  });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        close.send({ place });
      }}
    >
      <h2>{t("workorders.office.close")}</h2>
      <TextField label={t("workorders.office.place")} value={place} onChange={setPlace} required maxLength={300} />
      <ProblemNote error={close.problem} />
      <Button kind="main" type="submit" busy={close.busy}>
        {t("workorders.office.close.send")}
      </Button>
    </form>
  );
}

function Correct({ job }: { job: string }) {
  const t = useT();
  const [why, setWhy] = useState("");
  const correct = useCommand<{ why: string }, JobView>(`/api/jobs/${job}/corrections`, { refresh: ["/api/jobs"] });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        correct.send({ why });
      }}
    >
      <h2>{t("workorders.office.correct")}</h2>
      <TextField label={t("workorders.office.correct.why")} value={why} onChange={setWhy} required maxLength={1000} />
      <ProblemNote error={correct.problem} />
      <Button type="submit" busy={correct.busy}>
        {t("workorders.office.correct.send")}
      </Button>
    </form>
  );
}

function Approve({ job }: { job: string }) {
  const t = useT();
  const approve = useCommand<{ kind: string }, JobView>(`/api/jobs/${job}/approvals`, { refresh: ["/api/jobs"] });
  return (
    <div className={style.form}>
      <Button busy={approve.busy} disabled={approve.done} onClick={() => approve.send({ kind: "unsigned-voucher" })}>
        {t("workorders.office.approve")}
      </Button>
      <ProblemNote error={approve.problem} />
    </div>
  );
}
