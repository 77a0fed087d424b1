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
  const unsent = waiting.findLast((each) => each.path === path && each.refused === undefined)?.body.cause;
  const found = (unsent as Cause | undefined) ?? view.cause;
  return (
    <Section title={t("workorders.tech.cause")} note={found ? t(`workorders.tech.cause.${found}`) : ""}>
      <fieldset className={style.choices} disabled={!open}>
        <legend>{t("workorders.tech.cause.what")}</legend>
        {causes.map((cause) => (
          <label key={cause}>
            <input
              type="radio"
              name="cause"
              checked={found === cause}
              onChange={() => void report({ path, body: { cause } })}
            />
            {t(`workorders.tech.cause.${cause}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
