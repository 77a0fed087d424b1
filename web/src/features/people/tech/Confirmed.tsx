import { useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { ReportPaper } from "../ReportPaper";
import type { OwnDay } from "../report";
import { ConfirmDay } from "./ConfirmDay";
import style from "./Report.module.css";
import { Sheet } from "./Sheet";

/** A day that is reported: the paper in all its versions, and the way to a new one. */
export function Confirmed({ view }: { view: OwnDay }) {
  const t = useT();
  const [correcting, setCorrecting] = useState(false);
  const { paper, confirmedAt, correctedAt, reviewedAt } = view;
  if (!paper) return null;
  return (
    <>
      <section className={style.panel}>
        <p className={style.done}>
          {t("people.tech.confirmed")} {confirmedAt && <Time at={confirmedAt} />}
        </p>
        {correctedAt && (
          <p className={style.done}>
            {t("people.tech.corrected")} <Time at={correctedAt} />
          </p>
        )}
        {reviewedAt && <p className={style.done}>{t("people.tech.reviewed")}</p>}
        <ReportPaper
          id={paper.id}
          number={paper.number}
          latest={paper.version}
          content={`${paper.content}${reviewedAt}`}
          label={t("people.tech.versions")}
        />
        <Button aria-expanded={correcting} onClick={() => setCorrecting(!correcting)} wide>
          {t("people.tech.correct")}
        </Button>
      </section>
      {correcting && (
        <>
          <Sheet sheet={view.sheet} />
          <ConfirmDay key={paper.version} view={view} onDone={() => setCorrecting(false)} />
        </>
      )}
    </>
  );
}
