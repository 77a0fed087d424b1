import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import style from "./Inbound.module.css";
import { Files, Origin, senderOf } from "./Origin";
import type { IncomingFile } from "./types";

/** Beside the call desk's form: what the call is being registered from. */
export default function IncomingNote({ id }: { id: string }) {
  const t = useT();
  const { data } = useRead<IncomingFile>(`/api/inbound/${id}`);
  if (!data) return null;
  const { line, attachments } = data;
  return (
    <section className={style.panel} aria-label={t("inbound.note")}>
      <h2>
        <Go href={`/incoming/${id}`}>{t("inbound.note")}</Go>
      </h2>
      <Origin line={line} />
      <p>{senderOf(line).join(" · ")}</p>
      {line.subject && <p>{line.subject}</p>}
      {line.words && <blockquote className={style.words}>{line.words}</blockquote>}
      <Files files={attachments} />
    </section>
  );
}
