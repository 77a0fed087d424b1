import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./PasswordPage.module.css";

const empty = { current: "", wanted: "" };

/** Changing one's own password; other browsers of the account are signed out by the server. */
export default function PasswordPage() {
  const t = useT();
  const [passwords, setPasswords] = useState(empty);
  const change = useCommand<typeof empty>("/api/me/password", { onDone: () => setPasswords(empty) });
  const refusal = change.problem instanceof Problem ? change.problem : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.busy) change.send(passwords);
  };
  const field = (name: keyof typeof empty, complete: string) => (
    <TextField
      label={t(`shell.password.${name}`)}
      wrong={refusal?.field(name)}
      value={passwords[name]}
      onChange={(value) => setPasswords((before) => ({ ...before, [name]: value }))}
      type="password"
      autoComplete={complete}
      maxLength={1000}
      required
    />
  );
  return (
    <form className={style.form} onSubmit={submit}>
      <PageTitle title={t("shell.password")} />
      {field("current", "current-password")}
      {field("wanted", "new-password")}
      <ProblemNote error={change.problem} fields={false} />
      {change.done && <p role="status">{t("shell.password.changed")}</p>}
      <Button kind="main" type="submit" busy={change.busy}>
        {t("shell.password")}
      </Button>
    </form>
  );
}
