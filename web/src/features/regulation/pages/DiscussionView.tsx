import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Drafts.module.css";
import { Group } from "./Group";
import { Hearings } from "./Hearings";
import type { Comment, Discussion, DraftView } from "./types";

/** What departments and colleagues say of the draft, and what was answered. */
export function DiscussionView({ draft }: { draft: DraftView }) {
  const t = useT();
  const path = `/api/regulation/drafts/${draft.id}`;
  const { data, error } = useRead<Discussion>(`${path}/discussion`);
  const open = ["draft", "checked", "replayed"].includes(draft.state);
  if (!data) return <ProblemNote error={error} />;
  return (
    <section aria-label={t("regulation.drafts.view.discussion")} className={style.discussion}>
      <Group draft={draft} members={data.group} />
      <Hearings draft={draft} hearings={data.hearings} open={open} />
      <div className={style.panel}>
        <h2>{t("regulation.drafts.comments")}</h2>
        {data.comments.length === 0 && <p className={style.faint}>{t("regulation.drafts.comments.none")}</p>}
        <ol className={style.comments}>
          {data.comments.map((comment) => (
            <li key={comment.id}>
              <Said comment={comment} path={path} mayAnswer={draft.may.includes("write")} />
            </li>
          ))}
        </ol>
        {open && <Say path={path} clauses={data.clauses} />}
      </div>
    </section>
  );
}

function Said({ comment, path, mayAnswer }: { comment: Comment; path: string; mayAnswer: boolean }) {
  const t = useT();
  const [answer, setAnswer] = useState("");
  const send = useCommand<{ taken: boolean; answer: string }>(`${path}/comments/${comment.id}/answer`, {
    refresh: [path],
    onDone: () => setAnswer(""),
  });
  return (
    <>
      <p className={style.faint}>
        {comment.clause ? `§ ${comment.clause}` : t("regulation.drafts.comment.whole")} · {comment.by} ·{" "}
        <Time at={comment.at} />
      </p>
      <p className={style.prose}>{comment.said}</p>
      {comment.answer !== null && (
        <blockquote className={style.remark}>
          <p>
            <b>{t(comment.taken ? "regulation.drafts.comment.taken" : "regulation.drafts.comment.left")}</b>{" "}
            {comment.answer}
          </p>
          <footer>
            {comment.answeredBy} {comment.answeredAt && <Time at={comment.answeredAt} />}
          </footer>
        </blockquote>
      )}
      {comment.answer === null && mayAnswer && (
        <div>
          <AreaField label={t("regulation.drafts.answer")} value={answer} onChange={setAnswer} maxLength={4000} />
          <ProblemNote error={send.problem} />
          <div className={style.actions}>
            <Button busy={send.busy} disabled={!answer.trim()} onClick={() => send.send({ taken: true, answer })}>
              {t("regulation.drafts.answer.take")}
            </Button>
            <Button busy={send.busy} disabled={!answer.trim()} onClick={() => send.send({ taken: false, answer })}>
              {t("regulation.drafts.answer.leave")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function Say({ path, clauses }: { path: string; clauses: Discussion["clauses"] }) {
  const t = useT();
  const [clause, setClause] = useState("");
  const [said, setSaid] = useState("");
  const send = useCommand<{ clause: string | null; said: string }>(`${path}/comments`, {
    refresh: [path],
    onDone: () => setSaid(""),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.send({ clause: clause || null, said });
      }}
    >
      <Field label={t("regulation.drafts.comment.clause")}>
        {(control) => (
          <select {...control} value={clause} onChange={(event) => setClause(event.target.value)}>
            <option value="">{t("regulation.drafts.comment.whole")}</option>
            {clauses.map(({ id, title }) => (
              <option key={id} value={id}>
                § {id} {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AreaField label={t("regulation.drafts.comment")} value={said} onChange={setSaid} maxLength={4000} />
      <ProblemNote error={send.problem} />
      <div className={style.actions}>
        <Button type="submit" busy={send.busy} disabled={!said.trim()}>
          {t("regulation.drafts.comment.do")}
        </Button>
      </div>
    </form>
  );
}
