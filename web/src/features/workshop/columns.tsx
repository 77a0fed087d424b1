import { Go } from "@/lib/go";
import type { Say } from "@/lib/text";
import { Time } from "@/ui/Time";
import { type Column, moment } from "../lists/column";
import { type ItemLine, isOverdue, standingOf } from "./item";
import style from "./Workshop.module.css";

/** The in/out register's columns; the server's file has the same. */
export const columns = (t: Say, now: number): Column<ItemLine>[] => [
  {
    key: "number",
    heading: "workshop.number",
    kind: "code",
    cell: (line) => <Go href={`/workshop/${line.id}`}>{line.number ?? t("workshop.unregistered")}</Go>,
    value: ({ number }) => number,
  },
  {
    key: "promised",
    heading: "workshop.promised",
    kind: "code",
    cell: (line) =>
      line.promisedFor && (
        <span className={isOverdue(line, now) ? style.late : undefined}>
          {isOverdue(line, now) && "▲ "}
          <Time at={line.promisedFor} />
        </span>
      ),
    value: ({ promisedFor }) => moment(promisedFor),
  },
  {
    key: "state",
    heading: "workshop.state",
    kind: "code",
    cell: (line) => t(`workshop.state.${standingOf(line, now)}`),
    value: (line) => t(`workshop.state.${standingOf(line, now)}`),
  },
  {
    key: "customer",
    heading: "workshop.customer",
    kind: "words",
    cell: ({ customer }) => customer,
    value: ({ customer }) => customer,
  },
  { key: "model", heading: "workshop.model", cell: ({ model }) => model, value: ({ model }) => model },
  {
    key: "serial",
    heading: "workshop.serial",
    spare: true,
    cell: ({ serial }) => serial,
    value: ({ serial }) => serial,
  },
  {
    key: "fault",
    heading: "workshop.fault",
    kind: "words",
    spare: true,
    cell: ({ fault }) => fault,
    value: ({ fault }) => fault,
  },
  { key: "place", heading: "workshop.place", cell: ({ place }) => place, value: ({ place }) => place },
  {
    key: "technician",
    heading: "workshop.technician",
    cell: ({ technicianName }) => technicianName,
    value: ({ technicianName }) => technicianName,
  },
  {
    key: "ready",
    heading: "workshop.ready",
    kind: "code",
    cell: ({ readyAt }) => readyAt && <Time at={readyAt} mode="absolute" />,
    value: ({ readyAt }) => moment(readyAt),
  },
  {
    key: "told",
    heading: "workshop.told",
    kind: "code",
    cell: ({ toldAt }) => toldAt && <Time at={toldAt} mode="absolute" />,
    value: ({ toldAt }) => moment(toldAt),
  },
  {
    key: "receipt",
    heading: "workshop.receipt",
    kind: "code",
    cell: ({ receipt }) => receipt,
    value: ({ receipt }) => receipt,
  },
  {
    key: "returned",
    heading: "workshop.returned",
    kind: "code",
    cell: ({ returnedAt }) => returnedAt && <Time at={returnedAt} />,
    value: ({ returnedAt }) => moment(returnedAt),
  },
];
