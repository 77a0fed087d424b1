import { useEffect, useRef } from "react";
import type { Versioned } from "@/api/client";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Asking } from "@/ui/Asking";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { BeingRead } from "./BeingRead";
import { ClauseForm } from "./ClauseForm";
import { nameOf } from "./ClauseWords";
import style from "./Drafts.module.css";
import { Findings } from "./Findings";
import { NewPiece } from "./NewPiece";
import { clauseAdded, languagesOf } from "./pieces";
import { TextView } from "./TextView";
import type { ClauseOutline, DraftView, Writing } from "./types";
import { useWriting } from "./useWriting";

interface Props {
  draft: DraftView;
  start: Versioned<Writing>;
  /** Whether something is not kept yet. */
  onUnkept: (unkept: boolean) => void;
}

/** Writing a draft: clause by clause in forms, or the text itself; both are the same text. */
export function WritingView({ draft, start, onUnkept }: Props) {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const writer = useWriting(draft, start);
  useEffect(() => {
    onUnkept(writer.changed);
    return () => onUnkept(false);
  }, [onUnkept, writer.changed]);
  const asText = query.as === "text";
  const clauses = writer.looked?.outline.clauses ?? [];
  const clause = clauses.find((each) => each.id === query.clause) ?? clauses[0];
  const readOnly = !draft.may.includes("write");
  const form = useRef<HTMLDivElement>(null);
  // On a phone the form lies below the list: whoever presses a clause is led to it.
  const showForm = () =>
    requestAnimationFrame(() => {
      const top = form.current?.getBoundingClientRect().top ?? 0;
      if (top > window.innerHeight / 2) form.current?.scrollIntoView({ block: "start" });
    });
  return (
    <section aria-label={t("regulation.drafts.view.write")}>
      <div className={style.bar}>
        <div className={style.switch}>
          <button type="button" aria-pressed={!asText} onClick={() => setQuery({ as: undefined })}>
            {t("regulation.drafts.as.forms")}
          </button>
          <button type="button" aria-pressed={asText} onClick={() => setQuery({ as: "text" })}>
            {t("regulation.drafts.as.text")}
          </button>
        </div>
        <p className={style.faint} role="status">
          {readOnly
            ? t("regulation.drafts.read-only")
            : t(writer.changed ? "regulation.drafts.unsaved" : "regulation.drafts.saved")}
        </p>
        {!readOnly && (
          <Button kind="main" disabled={!writer.changed} busy={writer.busy} onClick={writer.save}>
            {t("regulation.drafts.save")}
          </Button>
        )}
      </div>
      <ProblemNote error={writer.problem} />
      {writer.leaving && (
        <Asking
          question={t("regulation.drafts.leave")}
          no={t("regulation.drafts.leave.stay")}
          yes={t("regulation.drafts.leave.do")}
          onAnswer={writer.leaving}
        />
      )}
      {!writer.looked && !writer.problem && <BeingRead />}
      {writer.looked && (
        <Findings
          findings={writer.findings}
          onGo={(finding) =>
            setQuery(
              asText || !finding.clause
                ? { as: "text", file: finding.file, line: String(finding.line) }
                : { clause: finding.clause },
            )
          }
        />
      )}
      {asText ? (
        <TextView writer={writer} readOnly={readOnly} />
      ) : (
        <div className={style.split}>
          <nav aria-label={t("regulation.drafts.clauses")} className={style.clauses}>
            <ul>
              {clauses.map((each) => (
                <li key={each.id}>
                  <button
                    type="button"
                    aria-current={each === clause ? "true" : undefined}
                    data-off={writer.writing.switchedOff.includes(each.id)}
                    onClick={() => {
                      setQuery({ clause: each.id });
                      showForm();
                    }}
                  >
                    § {each.id} {titleOf(each)}
                    {writer.findings.some(({ clause: of, severity }) => of === each.id && severity === "error") && (
                      <b> ▲</b>
                    )}
                  </button>
                </li>
              ))}
            </ul>
            {clause && !readOnly && (
              <NewPiece
                key={clause.id}
                label={t("regulation.drafts.clause.add")}
                idLabel={t("regulation.drafts.clause.number")}
                taken={clauses.map(({ id }) => id)}
                languages={languagesOf(writer.writing)}
                nameLabel={(language) => t("regulation.drafts.clause.title", { language: nameOf(language) })}
                onMake={(id, titles) => {
                  writer.edit(...clauseAdded(clause, id, titles));
                  setQuery({ clause: id });
                }}
              />
            )}
          </nav>
          <div ref={form}>
            {clause && <ClauseForm key={clause.id} clause={clause} writer={writer} readOnly={readOnly} />}
          </div>
        </div>
      )}
    </section>
  );
}

/** In the reader's language where it has one. */
function titleOf({ texts }: ClauseOutline): string {
  const titles = [texts[document.documentElement.lang], ...Object.values(texts)].map((words) => words?.title);
  return titles.find(Boolean) ?? "";
}
