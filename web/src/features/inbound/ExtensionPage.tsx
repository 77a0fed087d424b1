import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Inbound.module.css";

interface Seat {
  extension: string | null;
}

/** At which telephone the reader sits: who rings there is shown at their desk. */
export default function ExtensionPage() {
  const t = useT();
  const { data, error } = useRead<Seat>("/api/me/extension");
  const [typed, setTyped] = useState<string>();
  const sit = useCommand<Seat, { before: string[] }>("/api/me/extension", {
    refresh: ["/api/me/extension", "/api/ringing"],
  });
  if (!data) return <ProblemNote error={error} />;
  const value = typed ?? data.extension ?? "";
  return (
    <>
      <PageTitle title={t("inbound.extension.title")} />
      <form
        className={style.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          sit.send({ extension: value.trim() || null });
        }}
      >
        <TextField
          label={t("inbound.extension")}
          hint={t("inbound.extension.hint")}
          value={value}
          code
          maxLength={40}
          inputMode="tel"
          wrong={sit.problem instanceof Problem ? sit.problem.field("extension") : undefined}
          onChange={setTyped}
        />
        <ProblemNote error={sit.problem} />
        {sit.done && (
          <p role="status">
            {t(value.trim() ? "inbound.extension.set" : "inbound.extension.unset", { extension: value.trim() })}{" "}
            {sit.result &&
              sit.result.before.length > 0 &&
              t("inbound.extension.before", { names: sit.result.before.join(", ") })}
          </p>
        )}
        <Button type="submit" kind="main" busy={sit.busy}>
          {t("inbound.save")}
        </Button>
      </form>
    </>
  );
}
