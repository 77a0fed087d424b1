import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemView, minutesSince, stale } from "./item";
import style from "./Workshop.module.css";

const results = ["solved", "not-solved"] as const;

/** How work on the bench ended, with the time really spent: what the clock says stands there, and may be put right. */
export function BenchForm({ item }: { item: ItemView }) {
  const t = useT();
  const [result, setResult] = useState<(typeof results)[number]>("solved");
  const [minutes, setMinutes] = useState(() => (item.benchSince ? String(minutesSince(item.benchSince, now())) : ""));
  const [workDone, setWorkDone] = useState("");
  const finish = useCommand<object, ItemView>(`/api/workshop/items/${item.line.id}/finished`, { refresh: stale });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        finish.send({ result, minutes: Number(minutes), workDone: workDone.trim() || null });
      }}
    >
      <h2>{t("workshop.finish.title")}</h2>
      <fieldset className={style.choices}>
        {results.map((each) => (
          <label key={each}>
            <input type="radio" name="result" checked={result === each} onChange={() => setResult(each)} />
            {t(`workshop.result.${each}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t("workshop.finish.minutes")}
        value={minutes}
        onChange={setMinutes}
        inputMode="numeric"
        pattern="[0-9]{1,5}"
        code
        required
      />
      <AreaField label={t("workshop.finish.done")} value={workDone} onChange={setWorkDone} maxLength={4000} />
      <ProblemNote error={finish.problem} />
      <Button kind="main" type="submit" busy={finish.busy}>
        {t("workshop.finish.send")}
      </Button>
    </form>
  );
}
