import { useState } from "react";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import type { Result } from "../job";
import { report } from "./outbox";
import style from "./Work.module.css";

const results: readonly Result[] = ["solved", "not-solved", "taken-away"];

/** How the work ended, in one tap and a few words. */
export function Finish({ visit, onDone }: { visit: string; onDone: () => void }) {
  const t = useT();
  const [result, setResult] = useState<Result>("solved");
  const [workDone, setWorkDone] = useState("");
  const finish = () => {
    const body = { result, workDone: workDone || null, happened: new Date(now()).toISOString() };
    void report({ path: `/api/visits/${visit}/finished`, body, visit, to: "finished" });
    onDone();
  };
  return (
    <div className={style.panel}>
      <fieldset className={style.choices}>
        <legend>{t("workorders.tech.finish")}</legend>
        {results.map((each) => (
          <label key={each}>
            <input type="radio" name="result" checked={result === each} onChange={() => setResult(each)} />
            {t(`workorders.tech.result.${each}`)}
          </label>
        ))}
      </fieldset>
      <AreaField label={t("workorders.tech.workdone")} value={workDone} onChange={setWorkDone} maxLength={4000} />
      <Button kind="main" wide onClick={finish}>
        {t("workorders.tech.finish.send")}
      </Button>
      <Button wide onClick={onDone}>
        {t("workorders.tech.back")}
      </Button>
    </div>
  );
}
