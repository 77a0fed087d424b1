import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { keptLogs } from "./logs";
import style from "./Replay.module.css";

const columns = ["case", "activity", "time", "resource"] as const;
const asked = ["name", ...columns, "zone", "times", "encoding"] as const;

/** A log comes in under a name: CSV with its columns named, or XES, which names its own. */
export function BringLog({ onBrought }: { onBrought: (id: string) => void }) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const [values, setValues] = useState<Partial<Record<(typeof asked)[number], string>>>(() => ({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }));
  const bring = useCommand<FormData, { id: string }>(keptLogs, {
    refresh: [keptLogs],
    onDone: ({ id }) => onBrought(id),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    const body = new FormData();
    body.set("file", file);
    for (const name of asked) {
      const value = values[name];
      if (value) body.set(name, value);
    }
    bring.send(body);
  };
  const problem = bring.problem instanceof Problem ? bring.problem : undefined;
  return (
    <form className={style.bring} aria-label={t("replays.logs.bring")} onSubmit={submit}>
      <Field label={t("replays.logs.file")} hint={t("replays.logs.file.hint")}>
        {(control) => (
          <input
            {...control}
            type="file"
            required
            accept=".csv,.xes,.gz,.xml,.txt"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </Field>
      {asked.map((name) => (
        <TextField
          key={name}
          label={t(`replays.logs.field.${name}`)}
          wrong={problem?.field(name)}
          value={values[name] ?? ""}
          onChange={(value) => setValues({ ...values, [name]: value })}
          maxLength={200}
        />
      ))}
      <p className={style.faint}>{t("replays.logs.columns")}</p>
      <ProblemNote error={bring.problem} />
      <Button kind="main" type="submit" busy={bring.busy}>
        {t("replays.logs.keep")}
      </Button>
    </form>
  );
}
