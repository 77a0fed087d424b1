import { Table } from "antd";
import type { ColumnsType } from "antd/es/table";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Amount } from "./Amount";
import { HandInForm } from "./HandInForm";
import { InvoiceForm } from "./InvoiceForm";
import style from "./MoneyPage.module.css";
import { type Counted, type Held, type MoneyDesk, piles, type Receipt, type Unsettled } from "./money";

/** The accountant's page: what should be here and is not, and what came in. */
export default function MoneyPage() {
  const t = useT();
  const may = useMay();
  const desk = useRead<MoneyDesk>("/api/money/desk");
  if (desk.error) return <ProblemNote error={desk.error} />;
  if (!desk.data) return null;
  const { held, unsettled, counted } = desk.data;
  return (
    <>
      <PageTitle title={t("money.title")} note={t("money.note", { held: held.length, unsettled: unsettled.length })} />
      {held.length + unsettled.length + counted.length === 0 && (
        <EmptyState title={t("money.empty.title")}>{t("money.empty.text")}</EmptyState>
      )}
      {piles(held).map((pile) => (
        <section key={pile.key} className={style.section} aria-label={pile.technicianName}>
          <h2>{t("money.held.by", { name: pile.technicianName })}</h2>
          <Table<Held>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={pile.takings}
            columns={heldColumns(t)}
            scroll={{ x: "max-content" }}
          />
          {may("money.receive") && <HandInForm pile={pile} />}
        </section>
      ))}
      {unsettled.length > 0 && (
        <section className={style.section}>
          <h2>{t("money.unsettled.title")}</h2>
          <Table<Unsettled>
            size="small"
            rowKey="job"
            pagination={{ pageSize: 20, hideOnSinglePage: true }}
            dataSource={unsettled}
            columns={unsettledColumns(t, may("money.invoice"))}
            scroll={{ x: "max-content" }}
          />
        </section>
      )}
      {counted.length > 0 && (
        <section className={style.section}>
          <h2>{t("money.counted.title")}</h2>
          <Table<Counted>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={counted}
            columns={countedColumns(t)}
            scroll={{ x: "max-content" }}
          />
        </section>
      )}
    </>
  );
}

type T = ReturnType<typeof useT>;

const caseLink = (row: { call: string; callNumber: string }) => <Go href={`/calls/${row.call}`}>{row.callNumber}</Go>;

const heldColumns = (t: T): ColumnsType<Held> => [
  { title: t("money.case"), render: (_, row) => caseLink(row) },
  { title: t("money.voucher"), dataIndex: "jobNumber" },
  { title: t("money.customer"), dataIndex: "customer" },
  { title: t("money.method"), render: (_, { method }) => t(`money.method.${method}`) },
  { title: t("money.since"), render: (_, { since }) => <Time at={since} /> },
  { title: t("money.amount"), align: "right", render: (_, { amount }) => <Amount of={amount} /> },
];

const unsettledColumns = (t: T, invoices: boolean): ColumnsType<Unsettled> => [
  { title: t("money.case"), render: (_, row) => caseLink(row) },
  { title: t("money.voucher"), dataIndex: "jobNumber" },
  { title: t("money.customer"), dataIndex: "customer" },
  { title: t("money.technician"), dataIndex: "technicianName" },
  { title: t("money.finished"), render: (_, { finishedAt }) => <Time at={finishedAt} /> },
  { title: t("money.fee"), align: "right", render: (_, { fee }) => <Amount of={fee} /> },
  { title: t("money.taken"), align: "right", render: (_, { taken }) => <Amount of={taken} /> },
  ...(invoices
    ? [{ title: t("money.invoice"), render: (_: unknown, row: Unsettled) => <InvoiceForm job={row} /> }]
    : []),
];

const countedColumns = (t: T): ColumnsType<Counted> => [
  { title: t("money.at"), render: (_, { at }) => <Time at={at} /> },
  { title: t("money.technician"), dataIndex: "technicianName" },
  { title: t("money.accountant"), dataIndex: "accountantName" },
  { title: t("money.due"), align: "right", render: (_, { expected }) => <Amount of={expected} /> },
  { title: t("money.counted"), align: "right", render: (_, row) => <Amount of={row.counted} /> },
  { title: t("money.difference"), dataIndex: "differenceReason" },
  { title: t("money.receipts"), render: (_, { receipts }) => <Receipts of={receipts} /> },
];

function Receipts({ of }: { of: readonly Receipt[] }) {
  const t = useT();
  return of.map(({ paper, number, jobNumber, toSign, isVoid }) => (
    <div key={paper}>
      <Go href={`/papers/${paper}`} aria-label={`${number}, ${jobNumber}`}>
        {number}
      </Go>
      {toSign && ` · ${t("money.receipt.to-sign")}`}
      {isVoid && ` · ${t("money.receipt.void")}`}
    </div>
  ));
}
