import type { ReactNode } from "react";
import style from "./Work.module.css";

/** A part of the work that folds away: its name and what is in it so far stay in sight. */
export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <details className={style.section}>
      <summary>
        <span>{title}</span>
        <span className={style.note}>{note}</span>
      </summary>
      <div className={style.inside}>{children}</div>
    </details>
  );
}
