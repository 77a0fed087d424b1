import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { forget, type Waiting } from "./outbox";
import style from "./Work.module.css";

/** How much has not reached the office yet, and what the server refused. Nothing when all is sent. */
export function OutboxNote({ waiting }: { waiting: readonly Waiting[] }) {
  const t = useT();
  const open = waiting.filter((each) => each.refused === undefined);
  const refused = waiting.filter((each) => each.refused !== undefined);
  return (
    <div role="status">
      {open.length > 0 && <p className={style.waiting}>{t("workorders.tech.outbox", { n: open.length })}</p>}
      {refused.map((each) => (
        <p key={each.key} className={style.refused}>
          {each.lost ? t("workorders.tech.outbox.lost") : each.refused}{" "}
          <Button onClick={() => forget(each.key)}>{t("workorders.tech.outbox.read")}</Button>
        </p>
      ))}
    </div>
  );
}
