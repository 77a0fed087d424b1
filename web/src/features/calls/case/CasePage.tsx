import { useRead } from "@/api/hooks";
import { CasePapers } from "@/features/documents/CasePapers";
import { CaseRail } from "@/features/duties/CaseRail";
import { CaseFollowed } from "@/features/duties/Followed";
import { ReceivedFiles } from "@/features/inbound/ReceivedFiles";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Seal } from "@/ui/Seal";
import { CaseJobs } from "../../workorders/CaseJobs";
import { StatusWord } from "../StatusWord";
import type { CallFile } from "../types";
import { ZoneUnknown } from "../ZoneUnknown";
import { Actions } from "./Actions";
import style from "./CasePage.module.css";
import { Facts, People } from "./Facts";
import { Timeline } from "./Timeline";

/** One case: what it is about, what is asked now, what has happened, what can be done. */
export default function CasePage() {
  const t = useT();
  const id = usePath("id");
  const { data: call, error } = useRead<CallFile>(`/api/calls/${id}`);
  if (!call) return <ProblemNote error={error} />;
  return (
    <InZone zone={call.timeZone}>
      <PageTitle
        title={t("calls.case.title", { number: call.number, customer: call.customer?.name ?? "" })}
        note={
          <>
            <StatusWord status={call.status} />
            {call.waitingFor && ` · ${t(`calls.reason.${call.waitingFor}`)}`}
            {call.urgent && ` · ${t("calls.field.urgent")}`} · {call.orgName}
          </>
        }
      />
      <div className={style.case}>
        <div className={style.column}>
          <Actions call={call} />
          <ZoneUnknown call={call} />
          <CaseJobs call={call.id} ended={call.endedAt !== null && call.endedAt !== undefined} />
          <CasePapers stream={call.id} />
          <Facts call={call} />
          <ReceivedFiles stream={call.id} />
          <People call={call} />
          <Timeline call={call} />
        </div>
        <aside className={style.column}>
          {call.status === "closed" && call.endedAt && (
            <Seal word={t("calls.seal.closed")} organisation={call.orgName} at={call.endedAt} />
          )}
          <CaseRail stream={call.id} />
          <CaseFollowed stream={call.id} />
        </aside>
      </div>
    </InZone>
  );
}
