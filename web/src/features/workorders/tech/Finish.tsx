import { useState } from "react";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { useTyped } from "@/lib/useTyped";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import type { Result } from "../job";
import { report } from "./outbox";
import style from "./Work.module.css";

const results: readonly Result[] = ["solved", "not-solved", "taken-away"];

const empty = { result: "solved" as Result, workDone: "" };

/** How the work ended, in one tap and a few words. */
export function Finish({ visit, onDone }: { visit: string; onDone: () => void }) {
  const t = useT();
  const { form, change, forget } = useTyped(`finish.${visit}`, empty);
  const { result, workDone } = form;
  const [blank, setBlank] = useState(false);
  const finish = () => {
    if (!workDone.trim() && !blank) {
      setBlank(true);
      return;
    }
    const body = { result, workDone: workDone.trim() || null, happened: new Date(now()).toISOString() };
    void report({ path: `/api/visits/${visit}/finished`, body, visit, to: "finished" });
    forget();
    onDone();
  };
  return (
    <div className={style.panel}>
      <fieldset className={style.choices}>
        <legend>{t("workorders.tech.finish")}</legend>
        {results.map((each) => (
          <label key={each}>
            <input type="radio" name="result" checked={result === each} onChange={() => change({ result: each })} />
            {t(`workorders.tech.result.${each}`)}
          </label>
        ))}
      </fieldset>
      <AreaField
        label={t("workorders.tech.workdone")}
        value={workDone}
        onChange={(words) => {
          change({ workDone: words });
          setBlank(false);
        }}
        maxLength={4000}
      />
      {blank && <p role="alert">{t("workorders.tech.finish.blank")}</p>}
      <Button kind="main" wide onClick={finish}>
        {t(blank ? "workorders.tech.finish.anyway" : "workorders.tech.finish.send")}
      </Button>
      <Button wide onClick={onDone}>
        {t("workorders.tech.back")}
      </Button>
    </div>
  );
}
