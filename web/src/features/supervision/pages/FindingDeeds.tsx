import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { AreaField, Field } from "@/ui/Field";
import { Deed } from "@/ui/FollowUp";
import { type Finding, refresh } from "./checks";

/** What the reader may do with a finding now; nothing where there is nothing to do. */
export function FindingDeeds({ finding }: { finding: Finding }) {
  return (
    <>
      {finding.mayAnswer && <Answer finding={finding} />}
      {finding.maySettle && <Accept finding={finding} />}
      {finding.maySettle && <SendBack finding={finding} />}
    </>
  );
}

const pathOf = (finding: Finding, deed: string) => `/api/supervision/checks/findings/${finding.id}/${deed}`;

function Answer({ finding }: { finding: Finding }) {
  const t = useT();
  const [done, setDone] = useState("");
  const answer = useCommand<{ done: string }>(pathOf(finding, "answer"), { refresh });
  return (
    <Deed
      title={t("supervision.finding.answer.title")}
      label={t("supervision.finding.answer")}
      main
      busy={answer.busy}
      disabled={!done.trim()}
      problem={answer.problem}
      onSend={() => answer.send({ done })}
    >
      <AreaField
        label={t("supervision.finding.answer.done")}
        maxLength={2000}
        value={done}
        onChange={setDone}
        wrong={answer.problem instanceof Problem ? answer.problem.field("done") : undefined}
      />
    </Deed>
  );
}

function Accept({ finding }: { finding: Finding }) {
  const t = useT();
  const [remark, setRemark] = useState("");
  const accept = useCommand<{ remark: string | null }>(pathOf(finding, "accept"), { refresh });
  return (
    <Deed
      title={t("supervision.finding.accept.title")}
      label={t("supervision.finding.accept")}
      main
      busy={accept.busy}
      problem={accept.problem}
      onSend={() => accept.send({ remark: remark || null })}
    >
      <AreaField
        label={t("supervision.finding.accept.remark")}
        rows={2}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
    </Deed>
  );
}

function SendBack({ finding }: { finding: Finding }) {
  const t = useT();
  const [why, setWhy] = useState("");
  const [due, setDue] = useState("");
  const back = useCommand<{ why: string; due: string | null }>(pathOf(finding, "send-back"), { refresh });
  const wrong = (field: string) => (back.problem instanceof Problem ? back.problem.field(field) : undefined);
  return (
    <Deed
      title={t("supervision.finding.send-back.title")}
      label={t("supervision.finding.send-back")}
      busy={back.busy}
      disabled={!why.trim()}
      problem={back.problem}
      onSend={() => back.send({ why, due: due || null })}
    >
      <AreaField
        label={t("supervision.finding.send-back.why")}
        rows={2}
        maxLength={2000}
        value={why}
        onChange={setWhy}
        wrong={wrong("why")}
      />
      <Field label={t("supervision.check.due")} hint={t("supervision.check.due.hint")} wrong={wrong("due")}>
        {(control) => (
          <input {...control} type="date" value={due} onChange={(event) => setDue(event.currentTarget.value)} />
        )}
      </Field>
    </Deed>
  );
}
