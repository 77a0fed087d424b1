import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useSession } from "@/app/session";
import { useLanguage } from "@/lib/language";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Documents.module.css";
import { formName, type Paper, unsignedBy } from "./paper";

interface Props {
  paper: Paper;
  /** Readings that are stale once it is signed, beside the papers themselves. */
  refresh?: readonly string[];
}

/** Staff whose place on the paper is empty confirm with the password; from then on it stays as it is. Nothing for everybody else. */
export function SignPaper({ paper, refresh = [] }: Props) {
  const t = useT();
  const language = useLanguage();
  const session = useSession();
  const [password, setPassword] = useState("");
  const sign = useCommand<object, Paper>(`/api/papers/${paper.id}/signatures`, {
    refresh: ["/api/papers", ...refresh],
    onDone: () => setPassword(""),
  });
  const role = unsignedBy(paper, session.roles);
  if (!role) return null;
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        sign.send({
          role,
          name: session.name,
          way: "confirmed",
          content: paper.content,
          password,
          happened: new Date(now()).toISOString(),
        });
      }}
    >
      <h2>{t("documents.sign.title", { paper: formName(paper, language) })}</h2>
      <TextField
        label={t("documents.sign.password")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        required
        maxLength={200}
      />
      <ProblemNote error={sign.problem} />
      <Button type="submit" busy={sign.busy}>
        {t("documents.sign.send")}
      </Button>
    </form>
  );
}
