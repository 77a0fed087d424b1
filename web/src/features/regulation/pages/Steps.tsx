import { useT } from "@/lib/text";
import style from "./Drafts.module.css";
import type { DraftState, DraftView } from "./types";

const way: readonly DraftState[] = ["draft", "checked", "replayed", "submitted", "approved", "in-force"];
const after: Partial<Record<DraftState, DraftState>> = { superseded: "in-force", repealed: "in-force" };

/** The way of a draft into force, and how far this one has come. */
export function Steps({ draft }: { draft: DraftView }) {
  const t = useT();
  if (draft.state === "withdrawn") return null;
  const at = way.indexOf(after[draft.state] ?? draft.state);
  // It may go forward without; whoever approves should know.
  const isSkipped = (step: DraftState) => step === "replayed" && at > way.indexOf(step) && !draft.replayed;
  return (
    <ol className={style.steps} aria-label={t("regulation.drafts.way")}>
      {way.map((step, index) => (
        <li key={step} data-reached={index <= at && !isSkipped(step)} aria-current={index === at ? "step" : undefined}>
          {t(isSkipped(step) ? "regulation.drafts.not-replayed" : `regulation.drafts.state.${step}`)}
        </li>
      ))}
    </ol>
  );
}
