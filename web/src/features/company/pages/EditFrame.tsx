import { type ReactNode, useEffect, useRef } from "react";
import { useT } from "@/lib/text";
import type { Edit, Form } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { ConflictNote } from "@/ui/ConflictNote";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Company.module.css";

interface Props<F extends Form> {
  /** What is edited, for screen readers. */
  title: string;
  edit: Edit<F>;
  label: (field: keyof F & string) => string;
  words: (field: keyof F & string, form: F) => string;
  onLeave: () => void;
  children: ReactNode;
}

/** A form over something others may change too: its fields, its refusal, what somebody else wrote meanwhile, and Save. */
export function EditFrame<F extends Form>({ title, edit, label, words, onLeave, children }: Props<F>) {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  return (
    <form
      ref={box}
      className={style.form}
      aria-label={title}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        edit.save();
      }}
    >
      {children}
      <ProblemNote error={edit.problem} fields={false} />
      <ConflictNote conflict={edit.conflict} label={label} words={words} mine={edit.form} />
      <div className={style.actions}>
        <Button type="submit" kind="main" busy={edit.busy} disabled={edit.conflict !== undefined}>
          {t("company.save")}
        </Button>
        <Button kind="bare" onClick={onLeave}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}
