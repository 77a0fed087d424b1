import { type ReactNode, useEffect, useRef } from "react";
import style from "./Over.module.css";

/** Something over the page that has the keyboard until it is left: Escape, or a click beside it. */
export function Over({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what a click beside it does
    <dialog
      ref={box}
      className={style.over}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === box.current && box.current.close()}
    >
      {children}
    </dialog>
  );
}
