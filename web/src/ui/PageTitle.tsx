import { type ReactNode, useEffect } from "react";
import { useT } from "@/lib/text";
import style from "./PageTitle.module.css";
import { ZoneNote } from "./ZoneNote";

interface Props {
  /** A sentence of the trade; it is the tab's title too. */
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: its one `h1`, what can be done with the whole of it, and by which clocks it goes where they are not the reader's. */
export function PageTitle({ title, note, actions }: Props) {
  const t = useT();
  useEffect(() => {
    document.title = t("ui.page.title", { title });
  }, [title, t]);
  return (
    <div className={style.title}>
      <div>
        <h1>{title}</h1>
        {note && <div className={style.note}>{note}</div>}
        <ZoneNote className={style.note} />
      </div>
      {actions && <div className={style.actions}>{actions}</div>}
    </div>
  );
}
