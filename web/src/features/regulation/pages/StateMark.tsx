import { useT } from "@/lib/text";
import style from "./Drafts.module.css";
import type { DraftState } from "./types";

/** How far a draft has come, in a word. */
export function StateMark({ state }: { state: DraftState }) {
  const t = useT();
  return (
    <span className={style.state} data-state={state}>
      {t(`regulation.drafts.state.${state}`)}
    </span>
  );
}
