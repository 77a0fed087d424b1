import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Checks.module.css";
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
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        answer.send({ done });
      }}
    >
      <h2>{t("supervision.finding.answer.title")}</h2>
      <AreaField
        label={t("supervision.finding.answer.done")}
        maxLength={2000}
        value={done}
        onChange={setDone}
        wrong={answer.problem instanceof Problem ? answer.problem.field("done") : undefined}
      />
      <ProblemNote error={answer.problem} />
      <Button type="submit" kind="main" busy={answer.busy} disabled={!done.trim()}>
        {t("supervision.finding.answer")}
      </Button>
    </form>
  );
}

function Accept({ finding }: { finding: Finding }) {
  const t = useT();
  const [remark, setRemark] = useState("");
  const accept = useCommand<{ remark: string | null }>(pathOf(finding, "accept"), { refresh });
  return (
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        accept.send({ remark: remark || null });
      }}
    >
      <h2>{t("supervision.finding.accept.title")}</h2>
      <AreaField
        label={t("supervision.finding.accept.remark")}
        rows={2}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
      <ProblemNote error={accept.problem} />
      <Button type="submit" kind="main" busy={accept.busy}>
        {t("supervision.finding.accept")}
      </Button>
    </form>
  );
}

function SendBack({ finding }: { finding: Finding }) {
  const t = useT();
  const [why, setWhy] = useState("");
  const [due, setDue] = useState("");
  const back = useCommand<{ why: string; due: string | null }>(pathOf(finding, "send-back"), { refresh });
  const wrong = (field: string) => (back.problem instanceof Problem ? back.problem.field(field) : undefined);
  return (
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        back.send({ why, due: due || null });
      }}
    >
      <h2>{t("supervision.finding.send-back.title")}</h2>
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
      <ProblemNote error={back.problem} />
      <Button type="submit" busy={back.busy} disabled={!why.trim()}>
        {t("supervision.finding.send-back")}
      </Button>
    </form>
  );
}
