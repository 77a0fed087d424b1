import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import type { CallFile } from "./types";
import style from "./ZoneUnknown.module.css";

/** Nobody can say when somebody must be there while the zone of the place is not known: said aloud, with the way to put it right. */
export function ZoneUnknown({ call }: { call: CallFile }) {
  const t = useT();
  if (call.category === "done" || call.status === "solved" || call.site?.zone) return null;
  const where = call.site ? "zone" : "place";
  return (
    <div className={style.note} role="status">
      <p>{t(`calls.unplaced.${where}`)}</p>
      {call.customer && <Go href={`/customers/${call.customer.id}`}>{t("calls.unplaced.mend")}</Go>}
    </div>
  );
}
