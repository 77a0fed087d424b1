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
  return (
    <ol className={style.steps} aria-label={t("regulation.drafts.way")}>
      {way.map((step, index) => (
        <li key={step} data-reached={index <= at} aria-current={index === at ? "step" : undefined}>
          {t(`regulation.drafts.state.${step}`)}
        </li>
      ))}
    </ol>
  );
}
