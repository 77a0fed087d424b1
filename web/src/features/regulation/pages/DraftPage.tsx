import { useRef, useState } from "react";
import { useCommand, useRead, useReadVersioned } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath, useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { ChangesView } from "./ChangesView";
import { ChangeTerms } from "./ChangeTerms";
import { Decision } from "./Decision";
import { DiscussionView } from "./DiscussionView";
import style from "./Drafts.module.css";
import { MergeQuestions } from "./MergeQuestions";
import { StateMark } from "./StateMark";
import { Steps } from "./Steps";
import type { DraftView, Writing } from "./types";
import { usePlaceNames } from "./units";
import { WritingView } from "./WritingView";

const all = ["questions", "write", "changes", "discussion"] as const;

/** A draft: written, compared with what is in force, discussed, put forward, decided. */
export default function DraftPage() {
  const t = useT();
  const edition = useEdition();
  const language = useLanguage();
  const may = useMay();
  const named = usePlaceNames();
  const id = usePath("id");
  const [query, setQuery] = useQueryString();
  const path = `/api/regulation/drafts/${id}`;
  const { data: draft, error } = useRead<DraftView>(path, { language });
  const [unkept, setUnkept] = useState(false);
  const text = useReadVersioned<Writing>(`${path}/text`);
  const begun = useRef<{ id: string; view: (typeof all)[number] }>(undefined);
  if (!draft) return <ProblemNote error={error} />;
  const views = all.filter((each) =>
    each === "questions"
      ? draft.upstream !== null
      : each !== "write" || may("regulation.edit") || draft.may.includes("write"),
  );
  // Who answers the last question stays where it was answered.
  const first = draft.questions > 0 ? "questions" : draft.may.includes("write") ? "write" : "changes";
  begun.current = begun.current?.id === id ? begun.current : { id, view: first };
  const view = views.find((each) => each === query.view) ?? begun.current.view;
  return (
    <div className={style.page}>
      <PageTitle
        title={draft.purpose}
        note={
          <>
            {draft.title} · {draft.base && `${edition(draft.base)} · `}
            {named(draft.places, draft.products)} ·{" "}
            {t(draft.repeals ? "regulation.drafts.ends" : "regulation.drafts.counts")}{" "}
            <Time at={draft.from} mode="absolute" />
          </>
        }
        actions={
          <>
            <StateMark state={draft.state} />
            <Go href={`/regulation-drafts/${draft.id}/replay`}>{t("regulation.drafts.replay")}</Go>
            <Go href="/regulation-drafts">{t("regulation.drafts.title")}</Go>
          </>
        }
      />
      <Steps draft={draft} />
      <Acts draft={draft} unkept={unkept} />
      <nav className={style.tabs} aria-label={t("regulation.drafts.views")}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === view ? "page" : undefined}
            onClick={() => setQuery({ view: each })}
          >
            {t(`regulation.drafts.view.${each}`)}
            {each === "questions" && draft.questions > 0 && ` (${draft.questions})`}
          </button>
        ))}
      </nav>
      {view === "questions" && <MergeQuestions draft={draft} />}
      {view === "write" &&
        (text.data ? (
          <WritingView key={draft.id} draft={draft} start={text.data} onUnkept={setUnkept} />
        ) : (
          <ProblemNote error={text.error} />
        ))}
      {view === "changes" && <ChangesView draft={draft} />}
      {view === "discussion" && <DiscussionView draft={draft} />}
    </div>
  );
}

/** What can be done with the whole of it now; what is not kept would not be put forward. */
function Acts({ draft, unkept }: { draft: DraftView; unkept: boolean }) {
  const t = useT();
  const path = `/api/regulation/drafts/${draft.id}`;
  const refresh = ["/api/regulation/"];
  const submit = useCommand(`${path}/submit`, { refresh });
  const withdraw = useCommand(`${path}/withdraw`, { refresh });
  const seen = `"${draft.version}"`;
  const [changing, setChanging] = useState(false);
  return (
    <section aria-label={t("regulation.drafts.acts")}>
      <p className={style.faint}>
        {draft.clause ? (
          <>
            {t("regulation.drafts.approver", { roles: draft.approver.join(", ") })}{" "}
            <Go href={`/regulation/${draft.clause.pack}/${draft.clause.clause}`}>§ {draft.clause.clause}</Go>
          </>
        ) : (
          t("regulation.drafts.approver.none")
        )}
      </p>
      {draft.hindrance && <p>{t(`regulation.drafts.hindrance.${draft.hindrance}`)}</p>}
      {draft.remark && draft.decided && (
        <blockquote className={style.remark}>
          <p>{draft.remark}</p>
          <footer>
            {draft.decided.by} · <Time at={draft.decided.at} />
          </footer>
        </blockquote>
      )}
      <div className={style.actions}>
        {draft.may.includes("submit") && (
          <Button kind="main" busy={submit.busy} disabled={unkept} onClick={() => submit.send(undefined, seen)}>
            {t("regulation.drafts.submit")}
          </Button>
        )}
        {draft.may.includes("lead") && !changing && (
          <Button onClick={() => setChanging(true)}>{t("regulation.drafts.terms")}</Button>
        )}
        {draft.may.includes("withdraw") && (
          <Button busy={withdraw.busy} onClick={() => withdraw.send()}>
            {t("regulation.drafts.withdraw")}
          </Button>
        )}
        <a href={`${path}/files.zip`} download>
          {t("regulation.drafts.take")}
        </a>
      </div>
      <ProblemNote error={submit.problem ?? withdraw.problem} />
      {changing && <ChangeTerms draft={draft} onEnd={() => setChanging(false)} />}
      {draft.may.includes("decide") && <Decision draft={draft} />}
    </section>
  );
}
