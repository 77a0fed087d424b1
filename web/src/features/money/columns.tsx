import { Go } from "@/lib/go";
import type { Say } from "@/lib/text";
import { Time } from "@/ui/Time";
import { type Column, moment } from "../lists/column";
import { Amount } from "./Amount";
import { InvoiceForm } from "./InvoiceForm";
import type { Counted, Held, Receipt, Unsettled } from "./money";

const caseLink = (row: { call: string; callNumber: string }) => <Go href={`/calls/${row.call}`}>{row.callNumber}</Go>;

/** What one technician holds. */
export const heldColumns = (t: Say): Column<Held>[] => [
  { key: "case", heading: "money.case", kind: "code", cell: caseLink },
  { key: "voucher", heading: "money.voucher", kind: "code", cell: ({ jobNumber }) => jobNumber },
  { key: "customer", heading: "money.customer", kind: "words", cell: ({ customer }) => customer },
  { key: "method", heading: "money.method", cell: ({ method }) => t(`money.method.${method}`) },
  { key: "since", heading: "money.since", kind: "code", cell: ({ since }) => <Time at={since} /> },
  { key: "amount", heading: "money.amount", kind: "figure", cell: ({ amount }) => <Amount of={amount} /> },
];

/** What customers still owe; the server's file has the same. */
export const unsettledColumns = (invoices: boolean): Column<Unsettled>[] => [
  {
    key: "case",
    heading: "money.case",
    kind: "code",
    cell: caseLink,
    value: ({ callNumber }) => callNumber,
  },
  {
    key: "voucher",
    heading: "money.voucher",
    kind: "code",
    cell: ({ jobNumber }) => jobNumber,
    value: ({ jobNumber }) => jobNumber,
  },
  {
    key: "customer",
    heading: "money.customer",
    kind: "words",
    cell: ({ customer }) => customer,
    value: ({ customer }) => customer,
  },
  {
    key: "technician",
    heading: "money.technician",
    cell: ({ technicianName }) => technicianName,
    value: ({ technicianName }) => technicianName,
  },
  {
    key: "finished",
    heading: "money.finished",
    kind: "code",
    cell: ({ finishedAt }) => <Time at={finishedAt} />,
    value: ({ finishedAt }) => moment(finishedAt),
  },
  {
    key: "fee",
    heading: "money.fee",
    kind: "figure",
    cell: ({ fee }) => <Amount of={fee} />,
    value: ({ fee }) => fee.amount,
  },
  {
    key: "taken",
    heading: "money.taken",
    kind: "figure",
    cell: ({ taken }) => <Amount of={taken} />,
    value: ({ taken }) => taken.amount,
  },
  ...(invoices
    ? [
        {
          key: "invoice",
          heading: "money.invoice",
          tool: true as const,
          cell: (row: Unsettled) => <InvoiceForm job={row} />,
        },
      ]
    : []),
];

/** What was counted lately. */
export const countedColumns = (t: Say): Column<Counted>[] => [
  { key: "at", heading: "money.at", kind: "code", cell: ({ at }) => <Time at={at} /> },
  { key: "technician", heading: "money.technician", cell: ({ technicianName }) => technicianName },
  { key: "accountant", heading: "money.accountant", cell: ({ accountantName }) => accountantName },
  { key: "due", heading: "money.due", kind: "figure", cell: ({ expected }) => <Amount of={expected} /> },
  { key: "counted", heading: "money.counted", kind: "figure", cell: ({ counted }) => <Amount of={counted} /> },
  { key: "difference", heading: "money.difference", kind: "words", cell: ({ differenceReason }) => differenceReason },
  {
    key: "receipts",
    heading: "money.receipts",
    kind: "code",
    cell: ({ receipts }) => receipts.map((receipt) => receiptLink(t, receipt)),
  },
];

const receiptLink = (t: Say, { paper, number, jobNumber, toSign, isVoid }: Receipt) => (
  <div key={paper}>
    <Go href={`/papers/${paper}`} aria-label={`${number}, ${jobNumber}`}>
      {number}
    </Go>
    {toSign && ` · ${t("money.receipt.to-sign")}`}
    {isVoid && ` · ${t("money.receipt.void")}`}
  </div>
);
