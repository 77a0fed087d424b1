import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Drafts.module.css";
import type { DraftView } from "./types";

/** The approver's word: what was seen comes into force, or goes back with a reason. */
export function Decision({ draft }: { draft: DraftView }) {
  const t = useT();
  const [remark, setRemark] = useState("");
  const path = `/api/regulation/drafts/${draft.id}`;
  const refresh = ["/api/regulation/"];
  const approve = useCommand<{ remark: string | null }>(`${path}/approve`, { refresh });
  const back = useCommand<{ remark: string }>(`${path}/send-back`, { refresh });
  const seen = `"${draft.version}"`;
  return (
    <div className={style.panel}>
      <h2>{t("regulation.drafts.decide")}</h2>
      <AreaField
        label={t("regulation.drafts.remark")}
        hint={t("regulation.drafts.remark.hint")}
        value={remark}
        onChange={setRemark}
      />
      <ProblemNote error={approve.problem ?? back.problem} />
      <div className={style.actions}>
        <Button kind="main" busy={approve.busy} onClick={() => approve.send({ remark: remark.trim() || null }, seen)}>
          {t("regulation.drafts.approve")}
        </Button>
        <Button busy={back.busy} disabled={remark.trim() === ""} onClick={() => back.send({ remark }, seen)}>
          {t("regulation.drafts.send-back")}
        </Button>
      </div>
    </div>
  );
}
