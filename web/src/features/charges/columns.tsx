import { Go } from "@/lib/go";
import type { Say } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { Time } from "@/ui/Time";
import { type Column, moment } from "../lists/column";
import { type Charge, clauseOf } from "./charge";
import { Sum } from "./Sum";

/** The columns of the charges; the server's file has the same. */
export const columns = (t: Say): Column<Charge>[] => [
  {
    key: "name",
    heading: "charges.column.name",
    kind: "words",
    cell: ({ id, name }) => <Go href={`/charges/${id}`}>{name}</Go>,
    value: ({ name }) => name,
  },
  {
    key: "clause",
    heading: "charges.column.clause",
    kind: "code",
    cell: (charge) => <ClauseChip {...clauseOf(charge)} />,
    value: ({ clause }) => clause,
  },
  {
    key: "party",
    heading: "charges.column.party",
    kind: "words",
    cell: ({ party }) => party,
    value: ({ party }) => party,
  },
  {
    key: "kind",
    heading: "charges.column.kind",
    cell: ({ kind }) => t(`charges.kind.${kind}`),
    value: ({ kind }) => t(`charges.kind.${kind}`),
  },
  {
    key: "amount",
    heading: "charges.column.amount",
    kind: "figure",
    cell: ({ amount, unit, measure }) => (amount === null ? measure : <Sum amount={amount} unit={unit} />),
    value: ({ amount }) => amount,
  },
  {
    key: "unit",
    heading: "charges.column.unit",
    kind: "code",
    spare: true,
    cell: ({ unit }) => (unit === "points" || unit === "measure" ? t(`charges.unit.${unit}`) : unit),
  },
  {
    key: "state",
    heading: "charges.column.state",
    cell: ({ state }) => t(`charges.state.${state}`),
    value: ({ state }) => t(`charges.state.${state}`),
  },
  {
    key: "case",
    heading: "charges.column.case",
    kind: "code",
    cell: ({ title }) => title && <Go href={title.path}>{title.number}</Go>,
    value: ({ title }) => title?.number,
  },
  {
    key: "at",
    heading: "charges.column.at",
    kind: "code",
    cell: ({ at }) => <Time at={at} />,
    value: ({ at }) => moment(at),
  },
  {
    key: "decided",
    heading: "charges.column.decided",
    kind: "code",
    cell: ({ decidedAt }) => decidedAt && <Time at={decidedAt} />,
    value: ({ decidedAt }) => moment(decidedAt),
  },
];
