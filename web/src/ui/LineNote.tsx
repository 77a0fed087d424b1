import { useLineLost } from "@/api/live/line";
import { useT } from "@/lib/text";
import style from "./LineNote.module.css";

/** Says quietly that the line to the server is broken, and what is shown may be older than it looks; nothing while it stands. */
export function LineNote() {
  const t = useT();
  const lost = useLineLost();
  return (
    <span role="status" className={style.note}>
      {lost && t("ui.line.lost")}
    </span>
  );
}
