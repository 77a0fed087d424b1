import { useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { type Answers, answersOf, typedOf } from "../../fields/fields";
import { OwnInputs } from "../../fields/OwnInputs";
import type { JobView } from "../job";
import { report, type Waiting } from "./outbox";
import { Section } from "./Section";
import style from "./Work.module.css";

interface Props {
  view: JobView;
  waiting: readonly Waiting[];
  /** Nothing is signed yet. */
  open: boolean;
}

/** What the company asks on its voucher besides; it waits on the phone while there is no network. */
export default function OwnFound({ view: { line, fields }, waiting, open }: Props) {
  const t = useT();
  const path = `/api/jobs/${line.id}/fields`;
  const unsent = waiting.findLast((each) => each.path === path && each.refused === undefined)?.body.own;
  const [typed, setTyped] = useState(() => typedOf((unsent as Answers | undefined) ?? line.own));
  const answered = fields.filter(({ id }) => typed[id]).length;
  return (
    <Section title={t("workorders.tech.own")} note={`${answered}/${fields.length}`}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          void report({ path, body: { own: answersOf(fields, typed) } });
        }}
      >
        <fieldset className={style.fields} disabled={!open}>
          <OwnInputs fields={fields} value={typed} onChange={(id, text) => setTyped({ ...typed, [id]: text })} />
        </fieldset>
        {open && (
          <Button type="submit" wide>
            {t("workorders.tech.own.keep")}
          </Button>
        )}
      </form>
    </Section>
  );
}
