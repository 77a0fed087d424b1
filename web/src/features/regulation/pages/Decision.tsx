import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { useDay } from "@/ui/Day";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Drafts.module.css";
import type { Discussion, DraftView, Hearing } from "./types";

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
      <Heard draft={draft} />
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

/** Who is against it, and who was asked and is silent: nobody should approve without having seen it. */
function Heard({ draft }: { draft: DraftView }) {
  const t = useT();
  const { data } = useRead<Discussion>(`/api/regulation/drafts/${draft.id}/discussion`);
  const hearings = data?.hearings ?? [];
  const objected = hearings.filter(({ agrees }) => agrees === false);
  const silent = hearings.filter(({ agrees }) => agrees === null);
  const earlier = hearings.filter((each) => each.earlier);
  const dayOf = useDay();
  const named = (units: Hearing[]) => units.map(({ name }) => name).join(", ");
  return (
    <>
      {objected.length > 0 && (
        <p className={style.mistake} data-severity="error">
          {t("regulation.drafts.decide.objected", { units: named(objected) })}{" "}
          <Go href={`/regulation-drafts/${draft.id}?view=discussion`}>{t("regulation.drafts.decide.read")}</Go>
        </p>
      )}
      {earlier.length > 0 && <p>{t("regulation.drafts.decide.earlier", { units: named(earlier) })}</p>}
      {silent.length > 0 && (
        <p>
          {t("regulation.drafts.decide.silent", {
            units: silent.map(({ name, until }) => `${name} (${dayOf(until)})`).join(", "),
          })}
        </p>
      )}
    </>
  );
}
