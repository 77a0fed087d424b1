import type { ReactNode } from "react";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { ClauseChip } from "@/ui/ClauseChip";
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
        <div className={style.halves}>
          <Facts finding={finding} />
          <Story finding={finding} />
        </div>
        <FindingDeeds key={finding.state} finding={finding} />
      </div>
    </InZone>
  );
}

function Facts({ finding }: { finding: Finding }) {
  const t = useT();
  return (
    <dl className={style.facts}>
      <Fact name={t("supervision.finding.found")}>{finding.found}</Fact>
      <Fact name={t("supervision.check.remedy")}>{finding.remedy}</Fact>
      <Fact name={t("supervision.finding.answerable")}>{finding.answerable}</Fact>
      {finding.due && (
        <Fact name={t(`supervision.finding.due.${finding.state}`)}>
          <Time at={finding.due} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={style.words}>{children}</dd>
    </>
  );
}

function Story({ finding }: { finding: Finding }) {
  const t = useT();
  return (
    <ol className={style.story}>
      <li>
        <Time at={finding.foundAt} /> {t(`supervision.check.kind.${finding.kind}`)} · {finding.inspector}
      </li>
      {finding.words.map(({ deed, at, by, words }) => (
        <li key={at}>
          <Time at={at} /> {t(`supervision.finding.deed.${deed}`)} · {by}
          {words && <q className={style.words}>{words}</q>}
        </li>
      ))}
    </ol>
  );
}
