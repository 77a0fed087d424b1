import { Go } from "@/lib/go";
import type { Say } from "@/lib/text";
import { Time } from "@/ui/Time";
import { StatusWord } from "../calls/StatusWord";
import type { Status } from "../calls/types";
import { type Column, moment } from "../lists/column";

/** A call whose customer has not been asked. */
export interface Waiting {
  call: string;
  number: string;
  customer: string;
  registeredAt: string;
  status: Status;
}

/** The columns of the calls that wait for a card; the server's file has the same. */
export const columns = (t: Say): Column<Waiting>[] => [
  {
    key: "call",
    heading: "surveys.call",
    kind: "code",
    cell: ({ call, number }) => <Go href={`/calls/${call}`}>{number}</Go>,
    value: ({ number }) => number,
  },
  {
    key: "status",
    heading: "surveys.status",
    kind: "code",
    cell: ({ status }) => <StatusWord status={status} />,
    value: ({ status }) => t(`calls.status.${status}`),
  },
  {
    key: "customer",
    heading: "surveys.customer",
    kind: "words",
    cell: ({ customer }) => customer,
    value: ({ customer }) => customer,
  },
  {
    key: "registered",
    heading: "surveys.registered",
    kind: "code",
    cell: ({ registeredAt }) => <Time at={registeredAt} />,
    value: ({ registeredAt }) => moment(registeredAt),
  },
];
