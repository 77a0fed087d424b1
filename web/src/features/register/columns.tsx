import { Go } from "@/lib/go";
import type { Say } from "@/lib/text";
import { Time } from "@/ui/Time";
import { type Column, moment } from "../lists/column";
import style from "./Register.module.css";
import type { RegisterLine } from "./register";

/** The columns of a day of the register; the server's file has the same. */
export const columns = (t: Say): Column<RegisterLine>[] => [
  {
    key: "number",
    heading: "register.number",
    kind: "code",
    cell: ({ call, number }) => <Go href={`/calls/${call}`}>{number}</Go>,
    value: ({ number }) => number,
  },
  {
    key: "received",
    heading: "register.received",
    kind: "code",
    cell: ({ receivedAt }) => <Time at={receivedAt} mode="absolute" />,
    value: ({ receivedAt }) => moment(receivedAt),
  },
  {
    key: "finding",
    heading: "register.finding",
    kind: "code",
    cell: ({ finding }) => (
      <span className={finding === "in-order" ? undefined : style.left}>
        {finding !== "in-order" && "▲ "}
        {t(`register.finding.${finding}`)}
      </span>
    ),
    value: ({ finding }) => t(`register.finding.${finding}`),
  },
  {
    key: "voucher",
    heading: "register.voucher",
    kind: "code",
    cell: ({ voucher }) => voucher,
    value: ({ voucher }) => voucher,
  },
  {
    key: "technician",
    heading: "register.technician",
    cell: ({ technician }) => technician,
    value: ({ technician }) => technician,
  },
  {
    key: "customer",
    heading: "register.customer",
    kind: "words",
    cell: ({ customer }) => customer,
    value: ({ customer }) => customer,
  },
  { key: "model", heading: "register.model", cell: ({ model }) => model, value: ({ model }) => model },
  { key: "fault", heading: "register.fault", kind: "words", cell: ({ fault }) => fault, value: ({ fault }) => fault },
];
