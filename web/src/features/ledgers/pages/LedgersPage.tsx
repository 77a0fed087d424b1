import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Day } from "@/ui/Day";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import type { Column } from "../../lists/column";
import { Rows } from "../../lists/Rows";
import { type Head, periodPath } from "../ledger";

const columns: readonly Column<Head>[] = [
  {
    key: "name",
    heading: "ledgers.column.ledger",
    kind: "words",
    cell: (head) => <Go href={periodPath(head)}>{head.name}</Go>,
  },
  { key: "from", heading: "ledgers.column.from", kind: "code", cell: ({ from }) => <Day day={from} /> },
  { key: "accounts", heading: "ledgers.column.accounts", kind: "figure", cell: ({ accounts }) => accounts },
  { key: "entries", heading: "ledgers.column.entries", kind: "figure", cell: ({ entries }) => entries },
  { key: "open", heading: "ledgers.column.open", kind: "figure", cell: ({ open }) => open },
];

/** The accounts the regulation keeps, period by period: the reader's own, and those of the people the reader answers for. */
export default function LedgersPage() {
  const t = useT();
  const { data, error } = useRead<Head[]>("/api/ledgers");
  return (
    <>
      <PageTitle title={t("ledgers.title")} note={t("ledgers.note")} />
      <ProblemNote error={error} />
      {data?.length === 0 && <EmptyState title={t("ledgers.empty.title")}>{t("ledgers.empty.text")}</EmptyState>}
      {data && data.length > 0 && (
        <Rows
          label={t("ledgers.title")}
          columns={columns}
          rows={data}
          keyOf={({ pack, ledger, from }) => `${pack}/${ledger}/${from}`}
        />
      )}
    </>
  );
}
