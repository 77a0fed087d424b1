import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Company.module.css";
import { organisation } from "./read";
import type { Person } from "./types";

const refresh = [organisation];

/** Somebody's account: opened, given a new password, disabled. */
export function AccountPanel({ person }: { person: Person }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const disable = useCommand(`${organisation}/people/${person.id}/account/disable`, { refresh });
  return (
    <section className={style.panel} aria-labelledby="account">
      <h2 id="account">{t("company.person.account")}</h2>
      <p>
        {person.account
          ? t(person.left ? "company.account.was" : "company.account.name", { name: person.account })
          : t("company.account.none")}
      </p>
      {!person.left && person.account && !changing && (
        <div className={style.actions}>
          <Button onClick={() => setChanging(true)}>{t("company.account.reset")}</Button>
          <Button kind="bare" busy={disable.busy} onClick={() => disable.send()}>
            {t("company.account.disable")}
          </Button>
        </div>
      )}
      {changing && <NewPassword person={person} onEnd={() => setChanging(false)} />}
      {!person.left && !person.account && !changing && (
        <OpenAccount person={person} onReset={() => setChanging(true)} />
      )}
      <ProblemNote error={disable.problem} />
    </section>
  );
}

function OpenAccount({ person, onReset }: { person: Person; onReset: () => void }) {
  const t = useT();
  const [form, setForm] = useState({ name: "", password: "" });
  const open = useCommand<typeof form, unknown>(`${organisation}/people/${person.id}/account`, { refresh });
  const refusal = open.problem instanceof Problem ? open.problem : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!open.busy) open.send(form);
  };
  return (
    <form className={style.form} aria-label={t("company.account.open")} onSubmit={submit}>
      <div className={style.row}>
        <TextField
          label={t("company.account.sign-in-name")}
          required
          code
          autoComplete="off"
          maxLength={100}
          wrong={refusal?.field("name")}
          value={form.name}
          onChange={(name) => setForm((before) => ({ ...before, name }))}
        />
        <PasswordField
          wrong={refusal?.field("password")}
          value={form.password}
          onChange={(password) => setForm((before) => ({ ...before, password }))}
        />
      </div>
      <ProblemNote error={open.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={open.busy}>
          {t("company.account.open")}
        </Button>
        {refusal?.type === "account-open-already" && <Button onClick={onReset}>{t("company.account.reset")}</Button>}
      </div>
    </form>
  );
}

function NewPassword({ person, onEnd }: { person: Person; onEnd: () => void }) {
  const t = useT();
  const [password, setPassword] = useState("");
  const reset = useCommand<{ password: string }>(`${organisation}/people/${person.id}/account/reset`, {
    refresh,
    onDone: onEnd,
  });
  const refusal = reset.problem instanceof Problem ? reset.problem : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reset.busy) reset.send({ password });
  };
  return (
    <form className={style.form} aria-label={t("company.account.reset")} onSubmit={submit}>
      <PasswordField wrong={refusal?.field("password")} value={password} onChange={setPassword} />
      <ProblemNote error={reset.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={reset.busy}>
          {t("company.account.reset")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}

function PasswordField(props: { wrong: string | undefined; value: string; onChange: (value: string) => void }) {
  const t = useT();
  return (
    <TextField
      {...props}
      label={t("company.account.password")}
      hint={t("company.account.password.hint")}
      type="password"
      autoComplete="new-password"
      required
      maxLength={1000}
    />
  );
}
