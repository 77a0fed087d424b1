import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemView, stale } from "./item";
import style from "./Workshop.module.css";

/** Somebody who repairs checks the work: passed, the customer may have it; otherwise it goes back on the bench. */
export function InspectForm({ item }: { item: string }) {
  const t = useT();
  const [remark, setRemark] = useState("");
  const [discrepancy, setDiscrepancy] = useState(false);
  const inspect = useCommand<object, ItemView>(`/api/workshop/items/${item}/inspected`, { refresh: stale });
  const send = (passed: boolean) => inspect.send({ passed, discrepancy, remark: remark.trim() || null });
  return (
    <section className={style.form}>
      <h2>{t("workshop.inspect.title")}</h2>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={discrepancy}
          onChange={(event) => setDiscrepancy(event.currentTarget.checked)}
        />
        {t("workshop.inspect.discrepancy")}
      </label>
      <AreaField label={t("workshop.inspect.remark")} value={remark} onChange={setRemark} maxLength={2000} />
      <ProblemNote error={inspect.problem} />
      <div className={style.row}>
        <Button kind="main" busy={inspect.busy} onClick={() => send(true)}>
          {t("workshop.inspect.passed")}
        </Button>
        <Button busy={inspect.busy} onClick={() => send(false)}>
          {t("workshop.inspect.failed")}
        </Button>
      </div>
    </section>
  );
}
