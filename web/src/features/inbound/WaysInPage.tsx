import { useT } from "@/lib/text";
import { PageTitle } from "@/ui/PageTitle";
import { Forms } from "./Forms";
import style from "./Inbound.module.css";
import { Keys } from "./Keys";
import { MailboxState } from "./MailboxState";

/** By which ways things come in: the form on the web, the mailbox, the telephone. */
export default function WaysInPage() {
  const t = useT();
  return (
    <>
      <PageTitle title={t("inbound.ways.title")} />
      <div className={style.column}>
        <Forms />
        <MailboxState />
        <Keys />
      </div>
    </>
  );
}
