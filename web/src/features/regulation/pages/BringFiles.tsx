import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useGo } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Drafts.module.css";
import type { DraftView } from "./types";

/** A regulation written elsewhere comes in as a draft. */
export function BringFiles({ onEnd }: { onEnd: () => void }) {
  const t = useT();
  const go = useGo();
  const [file, setFile] = useState<File>();
  const [purpose, setPurpose] = useState("");
  const [effective, setEffective] = useState("");
  const bring = useCommand<FormData, DraftView>("/api/regulation/drafts/brought", {
    refresh: ["/api/regulation/drafts"],
    onDone: (draft) => go(`/regulation-drafts/${draft.id}`),
  });
  const send = () => {
    if (!file) return;
    const body = new FormData();
    body.set("file", file);
    body.set("purpose", purpose);
    body.set("effective", effective);
    bring.send(body);
  };
  return (
    <form
      className={style.panel}
      aria-label={t("regulation.drafts.bring")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t("regulation.drafts.bring")}</h2>
      <div className={style.fields}>
        <Field label={t("regulation.drafts.bring.file")} hint={t("regulation.drafts.bring.file.hint")}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".zip,application/zip"
              required
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <TextField
          label={t("regulation.drafts.purpose")}
          value={purpose}
          onChange={setPurpose}
          maxLength={500}
          required
        />
        <Field label={t("regulation.drafts.effective")}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={effective}
              required
              onChange={(event) => setEffective(event.target.value)}
            />
          )}
        </Field>
      </div>
      <ProblemNote error={bring.problem} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={bring.busy}>
          {t("regulation.drafts.bring.do")}
        </Button>
        <Button onClick={onEnd}>{t("regulation.drafts.cancel")}</Button>
      </div>
    </form>
  );
}
