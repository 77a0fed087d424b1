import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Choices } from "../Choices";
import { Mark } from "../Mark";
import style from "../SignIn.module.css";

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const empty = { code: "", company: "", zone: ownZone, person: "", account: "", password: "" };

type Founding = typeof empty;

/** How each field is asked; the code and the account are codes, the rest is prose. */
const fields: readonly { name: keyof Founding; hint?: string; type?: string; complete?: string; code?: boolean }[] = [
  { name: "code", hint: "shell.setup.code.hint", code: true, complete: "off" },
  { name: "company", complete: "organization" },
  { name: "zone", complete: "off", code: true },
  { name: "person", complete: "name" },
  { name: "account", complete: "username", code: true },
  { name: "password", hint: "shell.setup.password.hint", type: "password", complete: "new-password" },
];

/** The first start without a demonstration: the company, its zone and its first administrator. */
export function SetUp() {
  const t = useT();
  const language = useLanguage();
  const [founding, setFounding] = useState(empty);
  const found = useCommand<Founding & { language: string }, unknown>("/api/setup", { refresh: ["/api/setup"] });
  const refusal = found.problem instanceof Problem ? found.problem : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!found.busy) found.send({ ...founding, language });
  };
  return (
    <main className={style.page}>
      <title>{t("ui.page.title", { title: t("shell.setup.title") })}</title>
      <form className={style.card} onSubmit={submit}>
        <h1>
          <Mark />
          {t("shell.setup.title")}
        </h1>
        <p className={style.lead}>{t("shell.setup.lead")}</p>
        {fields.map(({ name, hint, type, complete, code }) => (
          <TextField
            key={name}
            name={name}
            label={t(`shell.setup.${name}`)}
            hint={hint && t(hint)}
            wrong={refusal?.field(name)}
            value={founding[name]}
            onChange={(value) => setFounding((before) => ({ ...before, [name]: value }))}
            type={type}
            autoComplete={complete}
            maxLength={200}
            required
            code={code}
          />
        ))}
        <ProblemNote error={found.problem} fields={false} />
        <Button kind="main" type="submit" busy={found.busy} wide>
          {t("shell.setup.done")}
        </Button>
      </form>
      <Choices />
    </main>
  );
}
