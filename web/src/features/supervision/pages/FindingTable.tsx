import { Go } from "@/lib/go";
import { useNow } from "@/lib/now";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { FoldingTable } from "@/ui/FoldingTable";
import { Time } from "@/ui/Time";
import { type Finding, referenceOf } from "./checks";

/** Findings one below the other; each leads to its page. */
export function FindingTable({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  return (
    <FoldingTable
      rows={findings}
      keyOf={({ id }) => id}
      ended={({ state }) => state === "SETTLED"}
      columns={[
        {
          heading: t("supervision.clause"),
          cell: (finding) => (
            <>
              <ClauseChip {...referenceOf(finding)} />{" "}
              <Go href={`/supervision/checks/findings/${finding.id}`} lang={finding.language ?? undefined}>
                {finding.title ?? finding.clause}
              </Go>
            </>
          ),
        },
        { heading: t("supervision.checks.unit"), cell: ({ unitName }) => unitName },
        { heading: t("supervision.finding.found"), cell: ({ found }) => found },
        { heading: t("supervision.finding.answerable"), cell: ({ answerable }) => answerable },
        { heading: t("supervision.finding.state"), cell: ({ state }) => t(`supervision.finding.state.${state}`) },
        { heading: t("supervision.finding.due"), cell: ({ due }) => due && <Due at={due} /> },
      ]}
    />
  );
}

function Due({ at }: { at: string }) {
  const late = Date.parse(at) < useNow();
  return (
    <span data-late={late}>
      {late && "▲ "}
      <Time at={at} />
    </span>
  );
}
