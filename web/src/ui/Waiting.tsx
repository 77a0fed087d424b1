import type { ComponentProps, ReactNode } from "react";
import { ClauseChip } from "./ClauseChip";
import style from "./Waiting.module.css";

interface Line {
  id: string;
  link: ReactNode;
  clause: ComponentProps<typeof ClauseChip>;
  note: ReactNode;
}

/** What waits for the reader on the first page, under a heading; nothing without any. */
export function Waiting({ heading, lines }: { heading: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={style.group}>
      <h2>{heading}</h2>
      <ul className={style.list}>
        {lines.map(({ id, link, clause, note }) => (
          <li key={id} className={style.line}>
            <span>
              {link} <ClauseChip {...clause} />
            </span>
            <span className={style.faint}>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
