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

/** How work on the bench ended, in words and with the time really spent: what the clock says is only told, for nobody works by it alone. */
export function BenchForm({ item }: { item: ItemView }) {
  const t = useT();
  const [result, setResult] = useState<(typeof results)[number]>("solved");
  const [minutes, setMinutes] = useState("");
  const [workDone, setWorkDone] = useState("");
  const [tried, setTried] = useState(false);
  const finish = useCommand<object, ItemView>(`/api/workshop/items/${item.line.id}/finished`, { refresh: stale });
  const counted = /^[0-9]{1,5}$/.test(minutes);
  const words = workDone.trim();
  return (
    <form
      className={style.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (counted && words) finish.send({ result, minutes: Number(minutes), workDone: words });
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
        hint={item.benchSince && t("workshop.finish.clock", { n: minutesSince(item.benchSince, now()) })}
        wrong={tried && !counted && t("workshop.finish.minutes.missing")}
        value={minutes}
        onChange={setMinutes}
        inputMode="numeric"
        code
        required
      />
      <AreaField
        label={t("workshop.finish.done")}
        wrong={tried && !words && t("workshop.finish.done.missing")}
        value={workDone}
        onChange={setWorkDone}
        required
        maxLength={4000}
      />
      <ProblemNote error={finish.problem} />
      <Button kind="main" type="submit" busy={finish.busy}>
        {t("workshop.finish.send")}
      </Button>
    </form>
  );
}
