import { type FocusEvent, type ReactNode, useRef, useState } from "react";
import { useRead } from "@/api/hooks";
import { T, useT } from "@/lib/text";
import { useForeignZone, useZone } from "@/lib/zone";
import { type Asked, byUrgency, isOver } from "./asked";
import { ClauseChip } from "./ClauseChip";
import { ClockBar } from "./ClockBar";
import style from "./Rail.module.css";

interface Props {
  items: readonly Asked[];
  heading?: boolean;
  /** What stands there instead where nothing is asked. */
  none?: ReactNode;
  /** Which of them another's hand has just changed. */
  changed?: (id: string) => boolean;
  /** What the reader may do about one of them. */
  actions?: (item: Asked) => ReactNode;
}

/** What is asked now: who, what, by when and by which clause, most urgent first; what is done or waived lies folded below. */
export function Rail({ items, heading = true, none, changed, actions }: Props) {
  const t = useT();
  const open = items.filter((item) => !isOver(item)).sort(byUrgency);
  const over = items.filter(isOver);
  return (
    <section className={style.rail} aria-label={t("ui.rail.title")}>
      {heading && <h2 className={style.title}>{t("ui.rail.title")}</h2>}
      {open.length === 0 && (none || <p className={style.none}>{t("ui.rail.nothing")}</p>)}
      <List items={open} changed={changed} actions={actions} />
      {over.length > 0 && (
        <details className={style.over}>
          <summary>{t("ui.rail.over", { n: over.length })}</summary>
          <List items={over} changed={changed} />
        </details>
      )}
    </section>
  );
}

function List({ items, changed, actions }: Pick<Props, "items" | "changed" | "actions">) {
  return (
    <ul className={style.list}>
      {items.map((item) => (
        <li key={item.id} className={style.item} data-changed={changed?.(item.id)}>
          <div className={style.what}>
            <span>{item.what}</span>
            <ClauseChip {...item.clause} />
          </div>
          <div className={style.who}>{item.who || <T id="ui.rail.nobody" />}</div>
          <ClockBar {...item} />
          {item.because && <p className={style.because}>{item.because}</p>}
          {(item.traceAt || (item.trace && item.trace.length > 0)) && (
            <Trace lines={item.trace} at={item.traceAt} zone={item.zone} />
          )}
          {actions?.(item)}
        </li>
      ))}
    </ul>
  );
}

/** How the limit was counted; focus by keyboard opens it, a tap too. Lines kept elsewhere are read when it first opens. */
function Trace({ lines, at, zone }: Pick<Asked, "zone"> & { lines?: readonly string[]; at?: string }) {
  const t = useT();
  const page = useZone();
  const elsewhere = useForeignZone(zone ?? page, page);
  const [wanted, setWanted] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const { data = lines } = useRead<readonly string[]>(wanted ? at : undefined);
  const show = (event: FocusEvent) => {
    if (details.current && event.target.matches(":focus-visible")) details.current.open = true;
  };
  return (
    <details ref={details} className={style.trace} onFocus={show} onToggle={() => setWanted(true)}>
      <summary>{t("ui.rail.trace")}</summary>
      <ol>
        {(data ?? []).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <li key={index}>{line}</li>
        ))}
        {data?.length === 0 && <li>{t("ui.rail.trace.none")}</li>}
        {data && data.length > 0 && elsewhere && <li>{t("ui.rail.trace.zone", { zone: elsewhere })}</li>}
      </ol>
    </details>
  );
}
