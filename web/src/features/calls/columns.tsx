import { Go } from "@/lib/go";
import { T } from "@/lib/text";
import { Time } from "@/ui/Time";
import type { Column } from "../lists/column";
import style from "./CallList.module.css";
import { StatusWord } from "./StatusWord";
import type { CallLine } from "./types";

/** The register's columns; the server's file has the same. */
export const columns: readonly Column<CallLine>[] = [
  {
    key: "number",
    heading: "calls.column.number",
    kind: "code",
    cell: ({ id, number, urgent }) => (
      <>
        <Go href={`/calls/${id}`}>{number}</Go>
        {urgent && (
          <span className={style.urgent}>
            <T id="calls.field.urgent" />
          </span>
        )}
      </>
    ),
  },
  {
    key: "status",
    heading: "calls.column.status",
    kind: "code",
    cell: ({ status }) => <StatusWord status={status} />,
  },
  {
    key: "waiting",
    heading: "calls.column.waiting",
    spare: true,
    cell: ({ waitingFor }) => waitingFor && <T id={`calls.reason.${waitingFor}`} />,
  },
  {
    key: "urgent",
    heading: "calls.column.urgent",
    spare: true,
    cell: ({ urgent }) => urgent && <T id="calls.field.urgent" />,
  },
  {
    key: "channel",
    heading: "calls.column.channel",
    spare: true,
    cell: ({ channel }) => <T id={`calls.channel.${channel}`} />,
  },
  { key: "customer", heading: "calls.column.customer", kind: "words", cell: ({ customerName }) => customerName },
  { key: "address", heading: "calls.column.address", kind: "words", cell: ({ address }) => address },
  { key: "model", heading: "calls.column.model", cell: ({ model }) => model },
  { key: "serial", heading: "calls.column.serial", cell: ({ serial }) => serial },
  { key: "fault", heading: "calls.column.fault", kind: "words", cell: ({ fault }) => fault },
  {
    key: "received",
    heading: "calls.column.received",
    kind: "code",
    cell: ({ receivedAt }) => (
      <>
        <Time at={receivedAt} mode="relative" />
        <small>
          <Time at={receivedAt} mode="absolute" />
        </small>
      </>
    ),
  },
  {
    key: "registered",
    heading: "calls.column.registered",
    kind: "code",
    spare: true,
    cell: ({ registeredAt }) => <Time at={registeredAt} mode="absolute" />,
  },
  { key: "answers", heading: "calls.column.answers", cell: ({ answeredBy }) => answeredBy },
  { key: "branch", heading: "calls.column.branch", spare: true, cell: ({ orgName }) => orgName },
];
