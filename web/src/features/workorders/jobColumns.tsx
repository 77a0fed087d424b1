import { Go } from "@/lib/go";
import { T } from "@/lib/text";
import { Time } from "@/ui/Time";
import type { Column } from "../lists/column";
import { Amount } from "../money/Amount";
import type { JobLine } from "./job";

const heading = (key: string) => `workorders.column.${key}`;

/** The columns of the list of work orders; the server's file has the same. */
export const columns: readonly Column<JobLine>[] = [
  {
    key: "number",
    heading: heading("number"),
    kind: "code",
    cell: ({ id, number }) => <Go href={`/jobs/${id}`}>{number}</Go>,
  },
  {
    key: "state",
    heading: heading("state"),
    kind: "code",
    cell: ({ state }) => <T id={`workorders.state.${state}`} />,
  },
  {
    key: "urgent",
    heading: heading("urgent"),
    cell: ({ urgent }) => urgent && <T id="workorders.urgent" />,
  },
  {
    key: "kind",
    heading: heading("kind"),
    spare: true,
    cell: ({ kind }) => <T id={`workorders.kind.${kind}`} />,
  },
  {
    key: "call",
    heading: heading("call"),
    kind: "code",
    spare: true,
    cell: ({ call, callNumber }) => <Go href={`/calls/${call}`}>{callNumber}</Go>,
  },
  { key: "customer", heading: heading("customer"), kind: "words", cell: ({ customer }) => customer },
  { key: "address", heading: heading("address"), kind: "words", cell: ({ address }) => address },
  { key: "model", heading: heading("model"), cell: ({ model }) => model },
  { key: "fault", heading: heading("fault"), kind: "words", cell: ({ fault }) => fault },
  { key: "technician", heading: heading("technician"), cell: ({ technicianName }) => technicianName },
  {
    key: "appointment",
    heading: heading("appointment"),
    kind: "code",
    spare: true,
    cell: ({ appointmentFrom }) => appointmentFrom && <Time at={appointmentFrom} mode="absolute" />,
  },
  {
    key: "due",
    heading: heading("due"),
    kind: "code",
    cell: ({ dueAt }) => dueAt && <Time at={dueAt} mode="absolute" />,
  },
  {
    key: "category",
    heading: heading("category"),
    spare: true,
    cell: ({ category }) => category && <T id={`workorders.category.${category}`} />,
  },
  {
    key: "payment",
    heading: heading("payment"),
    spare: true,
    cell: ({ payment }) => payment && <T id={`workorders.pays.${payment}`} />,
  },
  {
    key: "fee",
    heading: heading("fee"),
    kind: "figure",
    spare: true,
    cell: ({ fee }) => fee && <Amount of={fee} />,
  },
  {
    key: "result",
    heading: heading("result"),
    spare: true,
    cell: ({ result }) => result && <T id={`workorders.result.${result}`} />,
  },
  {
    key: "opened",
    heading: heading("opened"),
    kind: "code",
    spare: true,
    cell: ({ openedAt }) => <Time at={openedAt} mode="absolute" />,
  },
  { key: "branch", heading: heading("branch"), spare: true, cell: ({ orgName }) => orgName },
];
