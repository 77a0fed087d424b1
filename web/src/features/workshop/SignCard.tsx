import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useSession } from "@/app/session";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { isSignedBy, type Paper } from "../documents/paper";
import { stale } from "./item";
import style from "./Workshop.module.css";

const role = "technician";

/** The technician confirms the completed card with the password; from then on it stays as it is. */
export function SignCard({ card }: { card: Paper }) {
  const t = useT();
  const session = useSession();
  const [password, setPassword] = useState("");
  const sign = useCommand<object, Paper>(`/api/papers/${card.id}/signatures`, {
    refresh: stale,
    onDone: () => setPassword(""),
  });
  const asked = session.roles.includes(role) && card.signers.some((signer) => signer.role === role);
  if (!asked || isSignedBy(card, role)) return null;
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        sign.send({
          role,
          name: session.name,
          way: "confirmed",
          content: card.content,
          password,
          happened: new Date(now()).toISOString(),
        });
      }}
    >
      <h2>{t("workshop.sign.title")}</h2>
      <TextField
        label={t("workshop.sign.password")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        required
        maxLength={200}
      />
      <ProblemNote error={sign.problem} />
      <Button type="submit" busy={sign.busy}>
        {t("workshop.sign.send")}
      </Button>
    </form>
  );
}
