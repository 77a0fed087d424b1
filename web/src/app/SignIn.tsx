import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { chosenLanguage, currentLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Choices } from "./Choices";
import { DemonstrationAccounts } from "./DemonstrationAccounts";
import { useDemonstration } from "./demonstration";
import { Mark } from "./Mark";
import style from "./SignIn.module.css";

/** Name and password, for the desk and the phone alike. */
export function SignIn() {
  const t = useT();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useCommand<{ name: string; password: string }, unknown>("/api/session", {
    refresh: ["/api/session"],
    onDone: () => setPassword(""),
  });
  const demonstration = useDemonstration();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!signIn.busy) signIn.send({ name: name.trim(), password });
  };
  return (
    <main className={style.page}>
      <title>{t("ui.page.title", { title: t("app.signin.title") })}</title>
      <form className={style.card} onSubmit={submit}>
        <h1>
          <Mark />
          {t("app.name")}
        </h1>
        <p className={style.lead}>{t("app.signin.lead")}</p>
        <TextField
          label={t("app.signin.name")}
          value={name}
          onChange={setName}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          required
          code
        />
        <TextField
          label={t("app.signin.password")}
          value={password}
          onChange={setPassword}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <ProblemNote error={signIn.problem} />
        <Button kind="main" type="submit" busy={signIn.busy} wide>
          {t("app.signin.enter")}
        </Button>
      </form>
      {demonstration && (
        <DemonstrationAccounts
          demonstration={demonstration}
          busy={signIn.busy}
          onEnter={(account) => {
            // Whoever looks around goes on reading their own language, not that of the person whose shoes they are in.
            chosenLanguage.set(currentLanguage());
            signIn.send({ name: account.name, password: demonstration.password });
          }}
        />
      )}
      <Choices />
    </main>
  );
}
