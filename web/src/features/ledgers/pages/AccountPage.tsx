import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { Day } from "@/ui/Day";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Sum } from "../../charges/Sum";
import type { Column } from "../../lists/column";
import { Rows } from "../../lists/Rows";
import type { Account, Entry } from "../ledger";
import style from "./Ledger.module.css";

type Taken = Account["closed"][number];

/** One account: what was entered and what each close took. */
export default function AccountPage() {
  const t = useT();
  const [pack, ledger, party] = [usePath("pack"), usePath("ledger"), usePath("party")];
  const { data, error } = useRead<Account>(`/api/ledgers/${pack}/${ledger}/accounts/${party}`);
  if (!data) return <ProblemNote error={error} />;
  const entries: readonly Column<Entry>[] = [
    { key: "at", heading: "ledgers.column.at", kind: "code", cell: ({ at }) => <Time at={at} /> },
    { key: "kind", heading: "ledgers.column.kind", cell: ({ kind }) => t(`ledgers.kind.${kind}`) },
    {
      key: "clause",
      heading: "ledgers.column.clause",
      kind: "code",
      cell: ({ clause }) => <ClauseChip pack={pack} clause={clause} />,
    },
    { key: "period", heading: "ledgers.column.from", kind: "code", cell: ({ period }) => <Day day={period} /> },
    {
      key: "amount",
      heading: "ledgers.column.amount",
      kind: "figure",
      cell: ({ amount, unit }) => <Sum amount={amount} unit={unit} />,
    },
    {
      key: "settled",
      heading: "ledgers.column.settled",
      kind: "figure",
      cell: ({ settled, unit }) => <Sum amount={settled} unit={unit} />,
    },
    { key: "waiting", heading: "ledgers.column.waiting", cell: ({ waiting }) => waiting && t("ledgers.contestable") },
  ];
  const taken: readonly Column<Taken>[] = [
    { key: "period", heading: "ledgers.column.from", kind: "code", cell: ({ period }) => <Day day={period} /> },
    ...(["carried", "entered", "taken", "rest"] as const).map(
      (key): Column<Taken> => ({
        key,
        heading: `ledgers.column.${key}`,
        kind: "figure",
        cell: ({ unit, sums }) => sums[key] !== null && <Sum amount={sums[key]} unit={unit} />,
      }),
    ),
  ];
  return (
    <>
      <PageTitle title={t("ledgers.account")} note={<Go href="/ledgers">{t("ledgers.title")}</Go>} />
      {data.entries.length === 0 ? (
        <EmptyState title={t("ledgers.empty.title")}>{t("ledgers.empty.text")}</EmptyState>
      ) : (
        <Rows label={t("ledgers.account")} columns={entries} rows={data.entries} keyOf={({ id }) => id} />
      )}
      {data.closed.length > 0 && (
        <section className={style.section}>
          <h2>{t("ledgers.closes")}</h2>
          <Rows label={t("ledgers.closes")} columns={taken} rows={data.closed} keyOf={({ period }) => period} />
        </section>
      )}
    </>
  );
}
