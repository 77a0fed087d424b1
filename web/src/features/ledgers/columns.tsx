import { Go } from "@/lib/go";
import type { Say } from "@/lib/text";
import { Sum } from "../charges/Sum";
import type { Column } from "../lists/column";
import type { Line, Sheet } from "./ledger";

const sums = ["carried", "entered", "cap", "taken", "dropped", "rest"] as const;

/** The columns of a period's accounts; the server's file has the same. */
export const columns = (t: Say, { pack, ledger, unit }: Sheet): Column<Line>[] => [
  {
    key: "name",
    heading: "ledgers.column.name",
    kind: "words",
    cell: ({ party, name, orgName }) => (
      <Go href={`/ledgers/${pack}/${ledger}/accounts/${party}`}>{name ?? orgName}</Go>
    ),
    value: ({ name, orgName }) => name ?? orgName,
  },
  {
    key: "org",
    heading: "ledgers.column.org",
    kind: "words",
    cell: ({ orgName }) => orgName,
    value: ({ orgName }) => orgName,
  },
  ...sums.map(
    (key): Column<Line> => ({
      key,
      heading: `ledgers.column.${key}`,
      kind: "figure",
      cell: (line) => {
        const amount = line[key];
        return amount !== null && unit && <Sum amount={amount} unit={unit} />;
      },
      value: (line) => line[key],
    }),
  ),
  {
    key: "closed",
    heading: "ledgers.column.closed",
    cell: ({ closed }) => closed && t("ledgers.closed"),
    value: ({ closed }) => (closed ? 1 : 0),
  },
];
