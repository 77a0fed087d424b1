import { type FocusEvent, useRef } from "react";
import { T, useT } from "@/lib/text";
import { type Asked, byUrgency, isOver } from "./asked";
import { ClauseChip } from "./ClauseChip";
import { ClockBar } from "./ClockBar";
import style from "./Rail.module.css";

/** What is asked now: who, what, by when and by which clause, most urgent first; what is done or waived lies folded below. */
export function Rail({ items, heading = true }: { items: readonly Asked[]; heading?: boolean }) {
  const t = useT();
  const open = items.filter((item) => !isOver(item)).sort(byUrgency);
  const over = items.filter(isOver);
  return (
    <section className={style.rail} aria-label={t("ui.rail.title")}>
      {heading && <h2 className={style.title}>{t("ui.rail.title")}</h2>}
      {open.length === 0 && <p className={style.none}>{t("ui.rail.nothing")}</p>}
      <List items={open} />
      {over.length > 0 && (
        <details className={style.over}>
          <summary>{t("ui.rail.over", { n: over.length })}</summary>
          <List items={over} />
        </details>
      )}
    </section>
  );
}

function List({ items }: { items: readonly Asked[] }) {
  return (
    <ul className={style.list}>
      {items.map((item) => (
        <li key={item.id} className={style.item}>
          <div className={style.what}>
            <span>{item.what}</span>
            <ClauseChip {...item.clause} />
          </div>
          <div className={style.who}>{item.who || <T id="ui.rail.nobody" />}</div>
          <ClockBar {...item} />
          {item.trace && item.trace.length > 0 && <Trace lines={item.trace} />}
        </li>
      ))}
    </ul>
  );
}

/** How the limit was counted; focus by keyboard opens it, a tap too. */
function Trace({ lines }: { lines: readonly string[] }) {
  const t = useT();
  const details = useRef<HTMLDetailsElement>(null);
  const show = (event: FocusEvent) => {
    if (details.current && event.target.matches(":focus-visible")) details.current.open = true;
  };
  return (
    <details ref={details} className={style.trace} onFocus={show}>
      <summary>{t("ui.rail.trace")}</summary>
      <ol>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <li key={index}>{line}</li>
        ))}
      </ol>
    </details>
  );
}
