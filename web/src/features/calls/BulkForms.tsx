import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, Field } from "@/ui/Field";
import type { RowCommand } from "../lists/bulk";
import type { CallLine } from "./types";

type Send = (of: (call: CallLine) => RowCommand) => void;

const reasons = ["withdrawn", "mistaken", "not-ours"] as const;

/** Cancels calls for one and the same reason. */
export function CancelForm({ send }: { send: Send }) {
  const t = useT();
  const [reason, setReason] = useState<string>(reasons[0]);
  const [words, setWords] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(({ id }) => ({ path: `/api/calls/${id}/cancel`, body: { reason, words } }));
      }}
    >
      <Field label={t("calls.choose.cancel")}>
        {(control) => (
          <select {...control} value={reason} onChange={(event) => setReason(event.currentTarget.value)}>
            {reasons.map((each) => (
              <option key={each} value={each}>
                {t(`calls.reason.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AreaField label={t("calls.words.cancel")} required rows={2} value={words} onChange={setWords} />
      <Button type="submit" kind="main">
        {t("calls.do.cancel")}
      </Button>
    </form>
  );
}

/** Hands calls over to one colleague, who answers for them from now on. */
export function HandOverForm({ send }: { send: Send }) {
  const t = useT();
  const [to, setTo] = useState("");
  const people = useRead<{ id: string; name: string }[]>("/api/organisation/people").data ?? [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(({ id }) => ({ path: `/api/calls/${id}/hand-over`, body: { to } }));
      }}
    >
      <Field label={t("calls.hand-over.to")}>
        {(control) => (
          <select {...control} required value={to} onChange={(event) => setTo(event.currentTarget.value)}>
            <option value="">{t("calls.hand-over.choose")}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" kind="main">
        {t("calls.do.hand-over")}
      </Button>
    </form>
  );
}
