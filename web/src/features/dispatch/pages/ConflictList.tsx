import { ClauseChip } from "@/ui/ClauseChip";
import { Icon } from "@/ui/Icon";
import type { Conflict } from "./board";
import style from "./Dispatch.module.css";
import { useConflictWords } from "./words";

/** What stands against a booking: each in words, with the clause where one asks. */
export function ConflictList({ conflicts, zone }: { conflicts: readonly Conflict[]; zone: string }) {
  const words = useConflictWords(zone);
  return (
    <ul className={style.conflicts}>
      {conflicts.map((each) => (
        <li key={`${each.kind}${each.what}`}>
          <Icon name="alert" />
          <span>{words(each)}</span>
          {each.due && <ClauseChip pack={each.due.pack} clause={each.due.clause} version={each.due.version} />}
        </li>
      ))}
    </ul>
  );
}
