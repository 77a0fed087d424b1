import { useT } from "@/lib/text";
import { Icon, type IconName } from "@/ui/Icon";
import style from "./StatusWord.module.css";
import type { Status } from "./types";

const icons: Record<Status, IconName> = {
  registered: "book",
  "in-hand": "wrench",
  waiting: "pause",
  solved: "check",
  closed: "shield",
  cancelled: "close",
  merged: "link",
};

/** How far a call has come, in a word and a shape. */
export function StatusWord({ status }: { status: Status }) {
  const t = useT();
  return (
    <span className={style.status} data-status={status}>
      <Icon name={icons[status]} />
      {t(`calls.status.${status}`)}
    </span>
  );
}
