import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Checks.module.css";
import type { InspectionLine, Overview } from "./checks";
import { FindingTable } from "./FindingTable";
import { useCheckName } from "./useCheckName";

/** Where the reader may check now, what was found and is not remedied, and what was checked before. */
export default function ChecksPage() {
  const t = useT();
  const language = useLanguage();
  const { data, error } = useRead<Overview>("/api/supervision/checks", { language });
  return (
    <div className={style.page}>
      <PageTitle
        title={t("supervision.checks.title")}
        note={t("supervision.checks.note")}
        actions={<Go href="/supervision">{t("supervision.menu")}</Go>}
      />
      <ProblemNote error={error} />
      {data && (
        <>
          <ToCheck units={data.units} />
          {data.open.length > 0 && (
            <section className={style.part} aria-label={t("supervision.checks.open")}>
              <h2>{t("supervision.checks.open")}</h2>
              <FindingTable findings={data.open} />
            </section>
          )}
          <section className={style.part} aria-label={t("supervision.checks.done")}>
            <h2>{t("supervision.checks.done")}</h2>
            {data.inspections.length === 0 ? (
              <EmptyState title={t("supervision.checks.empty")}>{t("supervision.checks.empty.detail")}</EmptyState>
            ) : (
              <Inspections rows={data.inspections} />
            )}
          </section>
        </>
      )}
    </div>
  );
}

function ToCheck({ units }: { units: Overview["units"] }) {
  const t = useT();
  if (units.length === 0) return null;
  return (
    <section className={style.part} aria-label={t("supervision.checks.begin")}>
      <h2>{t("supervision.checks.begin")}</h2>
      <ul className={style.units}>
        {units.map(({ unit, name, kinds }) => (
          <li key={unit}>
            <b>{name}</b>
            {kinds.map((kind) => (
              <Go
                key={kind}
                href={`/supervision/checks/new?${new URLSearchParams({ unit, kind })}`}
                aria-label={`${t(`supervision.check.kind.${kind}`)}: ${name}`}
              >
                {t(`supervision.check.kind.${kind}`)}
              </Go>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Inspections({ rows }: { rows: readonly InspectionLine[] }) {
  const t = useT();
  const named = useCheckName();
  return (
    <FoldingTable
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: t("supervision.checks.what"),
          cell: ({ id, kind, period }) => <Go href={`/supervision/checks/${id}`}>{named(kind, period)}</Go>,
        },
        { heading: t("supervision.checks.unit"), cell: ({ unitName }) => unitName },
        {
          heading: t("supervision.checks.when"),
          cell: ({ doneAt, doneBy }) => (
            <>
              <Time at={doneAt} /> · {doneBy}
            </>
          ),
        },
        { heading: t("supervision.checks.looked-at"), figure: true, cell: ({ lookedAt }) => lookedAt },
        { heading: t("supervision.checks.not-kept"), figure: true, cell: ({ findings }) => findings },
        {
          heading: t("supervision.checks.unsettled"),
          figure: true,
          cell: ({ open }) => <span data-late={open > 0}>{open}</span>,
        },
      ]}
    />
  );
}
