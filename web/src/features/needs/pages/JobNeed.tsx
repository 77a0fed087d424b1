import { type ReactNode, useState } from "react";
import { useReadVersioned } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { NeedForm } from "./NeedForm";
import style from "./Needs.module.css";
import { dispatch, useAbout, useParts, useSymptoms, useTermName } from "./read";
import type { Explained, Said } from "./types";

/** What the visit of a job needs, each figure with where it comes from; who may can say otherwise. */
export default function JobNeed({ job, ended }: { job: string; ended: boolean }) {
  const t = useT();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { data, error } = useReadVersioned<Explained>(`${dispatch}/jobs/${job}/need`);
  if (!data) return <ProblemNote error={error} />;
  return (
    <section className={style.panel} aria-labelledby="job-need">
      <h2 id="job-need">{t("needs.need.title")}</h2>
      <Figures of={data.value} />
      {changing && <NeedForm job={job} start={data} onEnd={() => setChanging(false)} />}
      {!changing && !ended && may("job.change") && (
        <div className={style.actions}>
          <Button onClick={() => setChanging(true)}>{t("needs.need.change")}</Button>
        </div>
      )}
    </section>
  );
}

function Figures({ of }: { of: Explained }) {
  const t = useT();
  const name = useTermName();
  const parts = useParts();
  const symptoms = useSymptoms();
  const { need } = of;
  const none = t("needs.need.none");
  return (
    <dl className={style.facts}>
      <Limit label={t("needs.need.arrive")} due={need.arriveBy} />
      <Limit label={t("needs.need.finish")} due={need.finishBy} />
      {need.windowFrom && need.windowTo && (
        <Fact label={t("needs.need.window")}>
          <Time at={need.windowFrom} mode="absolute" /> – <Time at={need.windowTo} mode="hour" />
        </Fact>
      )}
      {need.earliest && (
        <Fact label={t("needs.need.earliest")} from={<From of={of} figure="earliest" />}>
          <Time at={need.earliest} mode="absolute" />
        </Fact>
      )}
      <Fact label={t("needs.need.symptom")} from={need.symptom && <From of={of} figure="symptom" />}>
        {need.symptom ? (symptoms.find(({ code }) => code === need.symptom)?.name ?? need.symptom) : none}
      </Fact>
      <Fact label={t("needs.need.minutes")} from={<From of={of} figure="minutes" />}>
        {t("needs.estimate.minutes.short", { n: need.minutes })}
      </Fact>
      <Fact label={t("needs.need.people")} from={<From of={of} figure="people" />}>
        {t("needs.need.people.n", { n: need.people })}
      </Fact>
      <Fact label={t("needs.need.skills")} from={<From of={of} figure="skills" />}>
        {need.skills.map((code) => name("skill", code)).join(", ") || none}
      </Fact>
      <Fact label={t("needs.need.tools")} from={<From of={of} figure="tools" />}>
        {need.tools.map((code) => name("tool", code)).join(", ") || none}
      </Fact>
      <Fact label={t("needs.need.parts")} from={<From of={of} figure="parts" />}>
        {parts(need.parts) || none}
      </Fact>
    </dl>
  );
}

function Fact({ label, from, children }: { label: string; from?: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {children}
        {from && <small>{from}</small>}
      </dd>
    </>
  );
}

function Limit({ label, due }: { label: string; due: Explained["need"]["arriveBy"] }) {
  if (!due) return null;
  const [pack = "", version = ""] = due.edition.split(/[@#]/);
  return (
    <Fact label={label}>
      <Time at={due.at} /> <ClauseChip pack={pack} clause={due.clause} version={version} />
    </Fact>
  );
}

/** Who said a figure, or the estimate it follows. */
function From({ of, figure }: { of: Explained; figure: keyof Said }) {
  const t = useT();
  const about = useAbout();
  if (of.said[figure] !== null) {
    return of.saidBy ? t("needs.need.from.said", { who: of.saidBy }) : t("needs.need.from.said.nobody");
  }
  return figure === "symptom" ? t("needs.need.from.call") : t("needs.need.from.estimate", { what: about(of.estimate) });
}
