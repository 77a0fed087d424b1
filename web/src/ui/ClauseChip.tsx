import { type FocusEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useRead } from "@/api/hooks";
import type { ClauseReference } from "@/api/problem";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import style from "./ClauseChip.module.css";
import { besideAnchor } from "./place";

/** A clause as `GET /api/regulation/clauses/{pack}/{clause}` answers it. */
export interface ClauseText {
  pack: string;
  clause: string;
  version: string;
  /** The clause's words in the reader's language, or in the one language it has. */
  text: string;
  /** The language the words are in; marked when it is not the reader's. */
  language: string;
  /** Name of the regulation. */
  regulation?: string;
}

/** Where "see how it is kept" leads; the phone and the customer's page have no such page. */
const keptAt = ({ pack, clause }: ClauseReference) =>
  `/regulation/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`;

const opensAfter = 250;
const closesAfter = 200;

/**
 * § 19: the clause because of which the system asks, allows, refuses or counts something. Hover, focus or tap shows its words in the
 * reader's language and its version. Escape, leaving it or tapping elsewhere closes it.
 */
export function ClauseChip({ pack, clause, version }: ClauseReference) {
  const t = useT();
  const card = useRef<HTMLSpanElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState(false);
  const id = useId();

  const soon = (next: boolean, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), delay);
  };
  const left = (event: FocusEvent) => {
    if (!card.current?.contains(event.relatedTarget) && event.relatedTarget !== chip.current) soon(false, 0);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => event.key === "Escape" && setOpen(false);
    const outside = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!card.current?.contains(target) && !chip.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", outside);
    // Beside its chip or gone: a card left behind by a scrolling page explains nothing.
    const away = (event: Event) => !card.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener("scroll", away, true);
    return () => {
      document.removeEventListener("scroll", away, true);
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", outside);
    };
  }, [open]);

  return (
    <>
      <button
        ref={chip}
        type="button"
        className={style.chip}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t("ui.clause.label", { clause })}
        onClick={(event) => {
          // A chip inside a row that opens something shows its clause, nothing else.
          event.stopPropagation();
          soon(true, 0);
        }}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && soon(true, 0)}
        onBlur={left}
        onPointerEnter={(event) => event.pointerType === "mouse" && soon(true, opensAfter)}
        onPointerLeave={(event) => event.pointerType === "mouse" && soon(false, closesAfter)}
      >
        {`§ ${clause}`}
      </button>
      {open && (
        <span
          ref={card}
          id={id}
          role="dialog"
          popover="manual"
          aria-label={t("ui.clause.label", { clause })}
          className={style.card}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={(event) => event.pointerType === "mouse" && soon(false, closesAfter)}
          onBlur={left}
        >
          <Words
            pack={pack}
            clause={clause}
            version={version}
            onShown={() => besideAnchor(card.current, chip.current)}
          />
        </span>
      )}
    </>
  );
}

function Words({ onShown, ...reference }: ClauseReference & { onShown: () => void }) {
  const t = useT();
  const language = useLanguage();
  const { pack, clause, version } = reference;
  const path = `/api/regulation/clauses/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`;
  const { data, isError } = useRead<ClauseText>(path, { version, language });
  useLayoutEffect(onShown);
  if (isError) return <span>{t("ui.clause.unavailable")}</span>;
  if (!data) return <span>{t("ui.loading")}</span>;
  return (
    <>
      <span className={style.head}>
        <span>{data.regulation ?? data.pack}</span>
        <span>{t("ui.clause.version", { version: data.version })}</span>
      </span>
      <span className={style.text} lang={data.language}>
        {data.text}
      </span>
      {data.language !== language && <span className={style.foreign}>{t("ui.clause.foreign")}</span>}
      {document.documentElement.dataset.size !== "phone" && <Go href={keptAt(reference)}>{t("ui.clause.kept")}</Go>}
    </>
  );
}
