import { Go } from "@/lib/go";
import type { Say } from "@/lib/text";
import { Time } from "@/ui/Time";
import type { Duty } from "../duties/duty";
import { type Column, moment } from "../lists/column";
import style from "./Regulation.module.css";

const who = ({ holderName, roleName }: Duty) => [holderName, roleName].filter(Boolean).join(" · ");

/** The columns of the obligations behind a figure; the server's file has the same. */
export const columns = (t: Say): Column<Duty>[] => [
  { key: "what", heading: "regulation.kept.what", kind: "words", cell: ({ what }) => what, value: ({ what }) => what },
  {
    key: "case",
    heading: "regulation.kept.case",
    kind: "words",
    cell: ({ title }) =>
      title && (
        <>
          <Go href={title.path}>{title.number}</Go> {title.about}
        </>
      ),
    value: ({ title }) => title && [title.number, title.about].filter(Boolean).join(" "),
  },
  { key: "who", heading: "regulation.kept.who", cell: who, value: (duty) => who(duty) || null },
  {
    key: "status",
    heading: "regulation.kept.status",
    kind: "code",
    cell: ({ status }) => (
      <span className={style.status} data-status={status}>
        {t(`regulation.status.${status}`)}
      </span>
    ),
    value: ({ status }) => t(`regulation.status.${status}`),
  },
  {
    key: "started",
    heading: "regulation.kept.started",
    kind: "code",
    cell: ({ started }) => <Time at={started} mode="absolute" />,
    value: ({ started }) => moment(started),
  },
  {
    key: "due",
    heading: "regulation.kept.due",
    kind: "code",
    cell: ({ due }) => due && <Time at={due} mode="absolute" />,
    value: ({ due }) => moment(due),
  },
  {
    key: "met",
    heading: "regulation.kept.met",
    kind: "code",
    cell: ({ met }) => met && <Time at={met} mode="absolute" />,
    value: ({ met }) => moment(met),
  },
];
