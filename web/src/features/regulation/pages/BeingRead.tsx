import { useT } from "@/lib/text";
import style from "./Drafts.module.css";

/** A whole regulation is read and compared: that may take a second. */
export function BeingRead() {
  const t = useT();
  return (
    <p role="status" className={style.faint}>
      {t("regulation.drafts.being-read")}
    </p>
  );
}
