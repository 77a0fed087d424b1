import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import style from "./Inbound.module.css";
import { Files } from "./Origin";
import type { Attachment } from "./types";

/** What the customer sent with a call: photos of the form on the web, files of mails. */
export function ReceivedFiles({ stream }: { stream: string }) {
  const t = useT();
  const { data = [] } = useRead<Attachment[]>("/api/attachments", { stream });
  const received = data.filter(({ moment }) => moment === "received");
  if (received.length === 0) return null;
  return (
    <section className={style.panel} aria-label={t("inbound.received")}>
      <h2>{t("inbound.received")}</h2>
      <Files files={received} />
    </section>
  );
}
