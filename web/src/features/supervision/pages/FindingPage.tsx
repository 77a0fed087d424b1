import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { ClauseChip } from "@/ui/ClauseChip";
import { FollowUp } from "@/ui/FollowUp";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Checks.module.css";
import { type Finding, referenceOf } from "./checks";
import { FindingDeeds } from "./FindingDeeds";

/** One finding: what was seen, what is to be done, what was said of it since, and what the reader may do now. */
export default function FindingPage() {
  const t = useT();
  const language = useLanguage();
  const { data: finding, error } = useRead<Finding>(`/api/supervision/checks/findings/${usePath("id")}`, { language });
  if (!finding) return <ProblemNote error={error} />;
  return (
    <InZone zone={finding.zone}>
      <div className={style.page}>
        <PageTitle
          title={t("supervision.finding.title", {
            clause: finding.title ?? `§ ${finding.clause}`,
            unit: finding.unitName,
          })}
          note={
            <>
              <ClauseChip {...referenceOf(finding)} /> {t(`supervision.finding.state.${finding.state}`)}
            </>
          }
          actions={<Go href={`/supervision/checks/${finding.inspection}`}>{t("supervision.finding.inspection")}</Go>}
        />
        <FollowUp
          facts={[
            [t("supervision.finding.found"), finding.found],
            [t("supervision.check.remedy"), finding.remedy],
            [t("supervision.finding.answerable"), finding.answerable],
            ...(finding.due
              ? [[t(`supervision.finding.due.${finding.state}`), <Time key="due" at={finding.due} />] as const]
              : []),
          ]}
          story={[
            { at: finding.foundAt, what: `${t(`supervision.check.kind.${finding.kind}`)} · ${finding.inspector}` },
            ...finding.words.map(({ deed, at, by, words }) => ({
              at,
              what: `${t(`supervision.finding.deed.${deed}`)} · ${by}`,
              words,
            })),
          ]}
        />
        <FindingDeeds key={finding.state} finding={finding} />
      </div>
    </InZone>
  );
}
