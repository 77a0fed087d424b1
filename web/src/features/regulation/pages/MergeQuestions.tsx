import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Drafts.module.css";
import type { DraftView, MergeQuestion } from "./types";

/** Where the company and a new version of its pack both changed a thing: somebody says which counts. */
export function MergeQuestions({ draft }: { draft: DraftView }) {
  const t = useT();
  const language = useLanguage();
  const { data, error } = useRead<MergeQuestion[]>(`/api/regulation/drafts/${draft.id}/questions`, {
    language,
    revision: String(draft.version),
  });
  if (!data) return <ProblemNote error={error} />;
  return (
    <section aria-label={t("regulation.drafts.view.questions")} className={style.changes}>
      <p className={style.faint}>
        {data.length === 0
          ? t("regulation.drafts.questions.none", { version: draft.upstream ?? "" })
          : t("regulation.drafts.questions.about", { version: draft.upstream ?? "", open: draft.questions })}
      </p>
      {data.map((question) => (
        <Question key={question.number} question={question} draft={draft} />
      ))}
    </section>
  );
}

function Question({ question, draft }: { question: MergeQuestion; draft: DraftView }) {
  const t = useT();
  const [other, setOther] = useState<string | null>(null);
  const send = useCommand<{ number: number; answer: string; other?: string }>(
    `/api/regulation/drafts/${draft.id}/answers`,
    { refresh: ["/api/regulation/"], onDone: () => setOther(null) },
  );
  const seen = `"${draft.version}"`;
  const say = (answer: string, value?: string) => send.send({ number: question.number, answer, other: value }, seen);
  const writes = draft.may.includes("write");
  return (
    <article className={style.changed}>
      <h3>
        {named(question, t)}{" "}
        <span className={style.tag}>{t(`regulation.drafts.question.said.${question.answer ?? "open"}`)}</span>
      </h3>
      {question.by && question.at && (
        <p className={style.faint}>
          {question.by} · <Time at={question.at} />
        </p>
      )}
      <div className={style.sides}>
        <Side label={t("regulation.drafts.question.base")} value={question.base} />
        <Side label={t("regulation.drafts.question.ours")} value={question.ours} />
        <Side label={t("regulation.drafts.question.theirs")} value={question.theirs} />
      </div>
      {writes && (
        <div className={style.actions}>
          <Button busy={send.busy} onClick={() => say("ours")}>
            {t("regulation.drafts.question.keep")}
          </Button>
          <Button busy={send.busy} onClick={() => say("theirs")}>
            {t("regulation.drafts.question.take")}
          </Button>
          {other === null && (
            <Button onClick={() => setOther(question.ours ?? question.theirs ?? "")}>
              {t("regulation.drafts.question.write")}
            </Button>
          )}
        </div>
      )}
      {other !== null && (
        <>
          <AreaField
            label={t("regulation.drafts.question.other")}
            hint={t("regulation.drafts.question.other.hint")}
            value={other}
            onChange={setOther}
            maxLength={50000}
          />
          <div className={style.actions}>
            <Button kind="main" busy={send.busy} disabled={!other.trim()} onClick={() => say("other", other)}>
              {t("regulation.drafts.save")}
            </Button>
            <Button onClick={() => setOther(null)}>{t("regulation.drafts.cancel")}</Button>
          </div>
        </>
      )}
      <ProblemNote error={send.problem} />
    </article>
  );
}

function Side({ label, value }: { label: string; value: string | null }) {
  const t = useT();
  return (
    <div>
      <h4>{label}</h4>
      {value === null ? <p className={style.faint}>{t("regulation.drafts.question.gone")}</p> : <pre>{value}</pre>}
    </div>
  );
}

/** What the question is about, as people call it. */
function named(question: MergeQuestion, t: ReturnType<typeof useT>) {
  const { file, path, label } = question;
  if (file === null) {
    const name = path.at(-1) ?? "";
    return (
      <>
        {label ?? t("regulation.drafts.question.figure", { name })} {label && <code>{name}</code>}
      </>
    );
  }
  const language = file.match(/^texts\.(.+)\.yaml$/)?.[1];
  const at = path[0] === "clauses" ? 1 : path[0] === "chapters" && path[2] === "clauses" ? 3 : -1;
  const clause = path[at];
  const rest = path.slice(at + 1).filter((key) => key !== "rules");
  return [clause && `§ ${clause}`, rest.join(" › "), language].filter(Boolean).join(" · ");
}
