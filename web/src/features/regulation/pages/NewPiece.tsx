import { type FormEvent, type ReactNode, useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import style from "./Drafts.module.css";

interface Props {
  /** What the button says that opens it, and the form's name. */
  label: string;
  idLabel: string;
  /** Ids that are taken. */
  taken: readonly string[];
  languages: readonly string[];
  nameLabel: (language: string) => string;
  onMake: (id: string, names: Record<string, string>) => void;
  children?: ReactNode;
}

/** Adds a clause or a rule: its id, and what it is called in each language. */
export function NewPiece({ label, idLabel, taken, languages, nameLabel, onMake, children }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [id, setId] = useState("");
  const [names, setNames] = useState<Record<string, string>>({});
  if (!open) {
    return (
      <Button kind="bare" onClick={() => setOpen(true)}>
        + {label}
      </Button>
    );
  }
  const leave = () => {
    setOpen(false);
    setId("");
    setNames({});
  };
  const known = taken.includes(id.trim());
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (known || id.trim() === "") return;
    onMake(id.trim(), names);
    leave();
  };
  return (
    <form className={style.piece} aria-label={label} onSubmit={make}>
      {children}
      <TextField
        label={idLabel}
        value={id}
        onChange={setId}
        code
        required
        autoFocus
        maxLength={60}
        wrong={known ? t("regulation.drafts.piece.known") : undefined}
      />
      {languages.map((language) => (
        <TextField
          key={language}
          label={nameLabel(language)}
          lang={language}
          value={names[language] ?? ""}
          onChange={(value) => setNames((before) => ({ ...before, [language]: value }))}
          maxLength={200}
        />
      ))}
      <div className={style.actions}>
        <Button kind="main" type="submit">
          {t("regulation.drafts.key.add.do")}
        </Button>
        <Button onClick={leave}>{t("regulation.drafts.cancel")}</Button>
      </div>
    </form>
  );
}
