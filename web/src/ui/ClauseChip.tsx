import { type FocusEvent, useEffect, useId, useRef, useState } from "react";
import type { ClauseReference } from "@/api/problem";
import { useT } from "@/lib/text";
import { ClauseCard } from "./ClauseCard";
import style from "./ClauseChip.module.css";

const opensAfter = 250;
const closesAfter = 200;

/**
 * § 19: the clause because of which the system asks, allows, refuses or counts something. Hover, focus or tap shows its words in the
 * reader's language and its version. Escape, leaving it or tapping elsewhere closes it.
 */
export function ClauseChip(reference: ClauseReference) {
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
        aria-label={t("ui.clause.label", { clause: reference.clause })}
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
        {`§ ${reference.clause}`}
      </button>
      {open && (
        <ClauseCard
          id={id}
          card={card}
          chip={chip}
          reference={reference}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={(event) => event.pointerType === "mouse" && soon(false, closesAfter)}
          onBlur={left}
        />
      )}
    </>
  );
}
