import { type ReactNode, useEffect, useId, useState } from "react";
import { Icon } from "./Icon";
import style from "./PhoneSheet.module.css";

/** A sheet at the bottom of the phone: its summary always in sight, the rest after a tap. Escape folds it again. */
export function PhoneSheet({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const fold = (event: KeyboardEvent) => event.key === "Escape" && setOpen(false);
    document.addEventListener("keydown", fold);
    return () => document.removeEventListener("keydown", fold);
  }, [open]);
  return (
    <aside className={style.sheet}>
      <button
        type="button"
        className={style.handle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{summary}</span>
        <Icon name="chevron" />
      </button>
      <div id={id} className={style.body} hidden={!open}>
        {children}
      </div>
    </aside>
  );
}
