import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemLine, stale } from "./item";
import style from "./Workshop.module.css";

const reasons = ["waiting-for-parts", "harder-than-thought", "needs-help"] as const;

/** It will not be ready as promised: the service director is told at once. */
export function DelayForm({ line }: { line: ItemLine }) {
  const t = useT();
  const [why, setWhy] = useState<(typeof reasons)[number]>("waiting-for-parts");
  const delay = useCommand<{ why: string }>(`/api/jobs/${line.job}/delays`, { refresh: stale });
  return (
    <section className={style.form}>
      <div className={style.row}>
        <Field label={t("workshop.delay.why")}>
          {(control) => (
            <select
              {...control}
              value={why}
              onChange={(event) =>
                setWhy(reasons.find((each) => each === event.currentTarget.value) ?? "waiting-for-parts")
              }
            >
              {reasons.map((each) => (
                <option key={each} value={each}>
                  {t(`workshop.delay.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button busy={delay.busy} onClick={() => delay.send({ why })}>
          {t("workshop.delay.send")}
        </Button>
      </div>
      {delay.done && <p role="status">{t("workshop.delay.told")}</p>}
      <ProblemNote error={delay.problem} />
    </section>
  );
}
