import { type ReactNode, useEffect, useRef } from "react";
import { useT } from "@/lib/text";
import type { Edit, Form } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { ConflictNote } from "@/ui/ConflictNote";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Needs.module.css";

interface Props {
  title: string;
  busy: boolean;
  problem: Error | null;
  /** There is something to decide first. */
  held?: boolean;
  onSave: () => void;
  onLeave: () => void;
  children: ReactNode;
}

/** A form with its heading, its refusal, Save and the way out; Escape leaves. */
export function Frame({ title, busy, problem, held = false, onSave, onLeave, children }: Props) {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  return (
    <form
      ref={box}
      className={style.panel}
      aria-label={title}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !held) onSave();
      }}
    >
      <h2>{title}</h2>
      {children}
      <ProblemNote error={problem} fields={false} />
      <div className={style.actions}>
        <Button type="submit" kind="main" busy={busy} disabled={held}>
          {t("needs.save")}
        </Button>
        <Button kind="bare" onClick={onLeave}>
          {t("needs.leave")}
        </Button>
      </div>
    </form>
  );
}

interface EditProps<F extends Form> {
  title: string;
  edit: Edit<F>;
  label: (field: keyof F & string) => string;
  words: (field: keyof F & string, form: F) => string;
  onLeave: () => void;
  children: ReactNode;
}

/** The same over something others may change too: says what somebody else wrote meanwhile. */
export function EditFrame<F extends Form>({ title, edit, label, words, onLeave, children }: EditProps<F>) {
  return (
    <Frame
      title={title}
      busy={edit.busy}
      problem={edit.problem}
      held={edit.conflict !== undefined}
      onSave={edit.save}
      onLeave={onLeave}
    >
      {children}
      <ConflictNote conflict={edit.conflict} behind={edit.behind} label={label} words={words} mine={edit.form} />
    </Frame>
  );
}
