import { useState } from "react";
import { useT } from "@/lib/text";
import { type Cause, causes } from "../causes";
import type { JobView } from "../job";
import { report, type Waiting } from "./outbox";
import { Section } from "./Section";
import style from "./Work.module.css";

interface Props {
  view: JobView;
  waiting: readonly Waiting[];
  /** Nothing is signed yet: what is found later stands on a corrected voucher. */
  open: boolean;
}

/** Why it broke, as the technician found it (S2-039): one tap, which waits on the phone while there is no network. */
export function CauseFound({ view, waiting, open }: Props) {
  const t = useT();
  const path = `/api/jobs/${view.line.id}/cause`;
  const reports = waiting.filter((each) => each.path === path);
  const unsent = reports.findLast(({ refused }) => refused === undefined)?.body.cause as Cause | undefined;
  // Sent, but not read back yet: it stays chosen, unless it was refused.
  const [said, setSaid] = useState<Cause>();
  if (said && reports.some(({ refused }) => refused !== undefined)) setSaid(undefined);
  const found = unsent ?? said ?? view.cause;
  const say = (cause: Cause) => {
    setSaid(cause);
    void report({ path, body: { cause } });
  };
  return (
    <Section title={t("workorders.tech.cause")} note={found ? t(`workorders.tech.cause.${found}`) : ""}>
      <fieldset className={style.choices} disabled={!open}>
        <legend>{t("workorders.tech.cause.what")}</legend>
        {causes.map((cause) => (
          <label key={cause}>
            <input type="radio" name="cause" checked={found === cause} onChange={() => say(cause)} />
            {t(`workorders.tech.cause.${cause}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
