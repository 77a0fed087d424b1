import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Inbound.module.css";

interface Mailbox {
  mailbox: string | null;
  orgName: string | null;
  readAt: string | null;
  failingSince: string | null;
  failure: string | null;
}

/** Whether the mailbox is being read, and if not, why. */
export function MailboxState() {
  const t = useT();
  const { data, error } = useRead<Mailbox>("/api/mailbox");
  return (
    <section className={style.panel} aria-labelledby="mailbox">
      <h2 id="mailbox">{t("inbound.mailbox")}</h2>
      <ProblemNote error={error} />
      {data && !data.mailbox && <p className={style.faint}>{t("inbound.mailbox.none")}</p>}
      {data?.mailbox && (
        <>
          <p>
            {data.mailbox}
            {data.orgName && ` · ${data.orgName}`}
          </p>
          {!data.orgName && <p className={style.trouble}>{t("inbound.mailbox.no-unit")}</p>}
          {data.readAt && (
            <p className={style.faint}>
              {t("inbound.mailbox.read")} <Time at={data.readAt} mode="absolute" />
            </p>
          )}
          {data.failingSince && (
            <p className={style.trouble}>
              {t("inbound.mailbox.failing")} <Time at={data.failingSince} mode="absolute" /> · {data.failure}
            </p>
          )}
        </>
      )}
    </section>
  );
}
