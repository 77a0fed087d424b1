import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Drafts.module.css";
import { type Terms, TermsFields } from "./TermsFields";
import type { DraftView } from "./types";

/** Says anew what a draft is for, where and from when. */
export function ChangeTerms({ draft, onEnd }: { draft: DraftView; onEnd: () => void }) {
  const t = useT();
  const { purpose, repeals, units, products, effective } = draft;
  const [terms, setTerms] = useState<Terms>({ purpose, repeals, units, products, effective });
  const change = useCommand<Terms, DraftView>(`/api/regulation/drafts/${draft.id}`, {
    method: "PUT",
    refresh: ["/api/regulation/"],
    onDone: onEnd,
  });
  const problem = change.problem instanceof Problem ? change.problem : undefined;
  return (
    <form
      className={style.panel}
      aria-label={t("regulation.drafts.terms")}
      onSubmit={(event) => {
        event.preventDefault();
        change.send(terms, `"${draft.version}"`);
      }}
    >
      <div className={style.fields}>
        <TermsFields terms={terms} onChange={setTerms} wrong={(field) => problem?.field(field)} />
      </div>
      <ProblemNote error={change.problem} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={change.busy}>
          {t("regulation.drafts.terms.do")}
        </Button>
        <Button onClick={onEnd}>{t("regulation.drafts.cancel")}</Button>
      </div>
    </form>
  );
}
