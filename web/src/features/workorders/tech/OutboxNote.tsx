import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { forget, type Waiting } from "./outbox";
import style from "./Work.module.css";

/** How much has not reached the office yet, with what it is, and what the server refused. Nothing when all is sent. */
export function OutboxNote({ waiting, open: unfolded = false }: { waiting: readonly Waiting[]; open?: boolean }) {
  const t = useT();
  const open = waiting.filter((each) => each.refused === undefined);
  const refused = waiting.filter((each) => each.refused !== undefined);
  return (
    <div role="status">
      {open.length > 0 && (
        <details className={style.waiting} open={unfolded}>
          <summary>{t("workorders.tech.outbox", { n: open.length })}</summary>
          <ul>
            {open.map((each) => (
              <li key={each.key}>
                {t(`workorders.tech.waits.${kindOf(each)}`)} <Made waiting={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {refused.map((each) => (
        <p key={each.key} className={style.refused}>
          {each.lost ? t("workorders.tech.outbox.lost") : each.refused}{" "}
          <Button onClick={() => forget(each.key)}>{t("workorders.tech.outbox.read")}</Button>
        </p>
      ))}
    </div>
  );
}

const kinds = [
  "accepted",
  "departed",
  "arrived",
  "began",
  "paused",
  "resumed",
  "finished",
  "left",
  "attachments",
  "cause",
  "checklists",
  "work-done",
  "delays",
  "takings",
  "items",
];

/** Its operation is the end of its path, but for the name of a list; one of a version to come is a report all the same. */
function kindOf({ path }: Waiting): string {
  const parts = path.split("/");
  return parts.slice(-2).findLast((part) => kinds.includes(part)) ?? "other";
}

/** When it was made, where it says so. */
function Made({ waiting: { body } }: { waiting: Waiting }) {
  return typeof body.happened === "string" ? <Time at={body.happened} /> : null;
}
