import { useT } from "@/lib/text";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import style from "./Inbound.module.css";
import type { Attachment, IncomingLine } from "./types";

const icons = { mail: "document", web: "globe", phone: "phone" } as const;

/** By which way it came, and when. */
export function Origin({ line }: { line: IncomingLine }) {
  const t = useT();
  return (
    <span className={style.origin}>
      <Icon name={icons[line.channel as keyof typeof icons] ?? "import"} />
      {t(line.channel === "phone" ? "inbound.missed" : `inbound.channel.${line.channel}`, { n: line.times })} ·{" "}
      <Time at={line.receivedAt} />
    </span>
  );
}

/** Who it is from, as far as they said. */
export const senderOf = ({ name, phone, email }: IncomingLine): string[] =>
  [name, phone, email].filter((each): each is string => Boolean(each));

/** Pictures to look at, and files to download. */
export function Files({ files }: { files: readonly Attachment[] }) {
  const t = useT();
  if (files.length === 0) return null;
  return (
    <ul className={style.files}>
      {files.map(({ id, name, picture }) => (
        <li key={id}>
          <a href={`/api/attachments/${id}/content`} target="_blank" rel="noreferrer">
            {picture ? <img src={`/api/attachments/${id}/thumbnail`} alt={t("inbound.picture", { name })} /> : name}
          </a>
        </li>
      ))}
    </ul>
  );
}
