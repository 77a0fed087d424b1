import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import style from "./Asking.module.css";
import { Button } from "./Button";

interface Props {
  question: ReactNode;
  /** What there is to know for the answer. */
  children?: ReactNode;
  /** Words of the two answers; the safe one stands first and is the main one, and Escape gives it. */
  no: string;
  yes: string;
  onAnswer: (yes: boolean) => void;
}

/** Something has to be answered before anything else goes on. Where one was before, one is again afterwards. */
export function Asking({ question, children, no, yes, onAnswer }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={style.asking} aria-labelledby={id} onCancel={() => onAnswer(false)}>
      <h2 id={id}>{question}</h2>
      {children}
      <div className={style.answers}>
        <Button kind="main" onClick={() => onAnswer(false)}>
          {no}
        </Button>
        <Button onClick={() => onAnswer(true)}>{yes}</Button>
      </div>
    </dialog>
  );
}
