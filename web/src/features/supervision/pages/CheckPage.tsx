import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { ClauseChip } from "@/ui/ClauseChip";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Seal } from "@/ui/Seal";
import { Time } from "@/ui/Time";
import style from "./Checks.module.css";
import { type Inspection, keyOf, referenceOf } from "./checks";
import { FindingTable } from "./FindingTable";
import { useCheckName } from "./useCheckName";

/** One inspection as it was done, and how far its findings have come since. */
export default function CheckPage() {
  const t = useT();
  const named = useCheckName();
  const language = useLanguage();
  const { data, error } = useRead<Inspection>(`/api/supervision/checks/${usePath("id")}`, { language });
  if (!data) return <ProblemNote error={error} />;
  return (
    <InZone zone={data.zone}>
      <div className={style.page}>
        <PageTitle
          title={t("supervision.check.title", { check: named(data.kind, data.period), unit: data.unitName })}
          note={
            <>
              {t("supervision.check.done-by", { by: data.doneBy })} <Time at={data.doneAt} />
            </>
          }
          actions={<Go href="/supervision/checks">{t("supervision.checks.title")}</Go>}
        />
        <div className={style.seal}>
          <Seal word={t("supervision.check.seal")} at={data.doneAt} organisation={data.unitName} small />
        </div>
        {data.remark && <p className={style.words}>{data.remark}</p>}
        {data.findings.length > 0 && (
          <section className={style.part} aria-label={t("supervision.check.findings")}>
            <h2>{t("supervision.check.findings")}</h2>
            <FindingTable findings={data.findings} />
          </section>
        )}
        <section className={style.part} aria-label={t("supervision.check.clauses")}>
          <h2>{t("supervision.check.clauses")}</h2>
          <Items items={data.items} />
        </section>
      </div>
    </InZone>
  );
}

function Items({ items }: { items: Inspection["items"] }) {
  const t = useT();
  return (
    <FoldingTable
      rows={items}
      keyOf={({ clause }) => keyOf(clause)}
      ended={({ verdict }) => verdict === "NOT_LOOKED_AT"}
      columns={[
        {
          heading: t("supervision.clause"),
          cell: ({ clause }) => (
            <>
              <ClauseChip {...referenceOf(clause)} /> <span lang={clause.language ?? undefined}>{clause.title}</span>
            </>
          ),
        },
        {
          heading: t("supervision.check.verdict"),
          cell: ({ verdict, finding }) => (
            <span className={style.verdict} data-verdict={verdict}>
              {finding ? (
                <Go href={`/supervision/checks/findings/${finding}`}>{t(`supervision.check.verdict.${verdict}`)}</Go>
              ) : (
                t(`supervision.check.verdict.${verdict}`)
              )}
            </span>
          ),
        },
        { heading: t("supervision.check.remark"), cell: ({ remark }) => remark },
        {
          heading: t("supervision.check.counts"),
          cell: ({ clause: { figures } }) => figures.raised > 0 && t("supervision.check.counted", { ...figures }),
        },
      ]}
    />
  );
}
