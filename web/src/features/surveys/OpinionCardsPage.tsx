import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { EmptyState } from "@/ui/EmptyState";
import { Field } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import type { RowCommand } from "../lists/bulk";
import { DataList } from "../lists/DataList";
import { columns, type Waiting } from "./columns";

const channels = ["LETTER", "CARD", "MAIL", "PHONE", "ON_SITE", "FAX"] as const;
const stale = ["/api/surveys", "/api/obligations", "/api/cases"];

/** Every call gets a card, without sampling: here are those that wait for theirs. */
export default function OpinionCardsPage() {
  const t = useT();
  const waiting = useRead<Waiting[]>("/api/surveys/waiting");
  return (
    <>
      <PageTitle
        title={t("surveys.title")}
        note={
          <>
            {t("surveys.note", { n: waiting.data?.length ?? 0 })} <ClauseChip pack="P1" clause="24" />
          </>
        }
      />
      <ProblemNote error={waiting.error} />
      {waiting.data && (
        <DataList
          name="opinion-cards"
          label={t("surveys.title")}
          columns={columns(t)}
          rows={waiting.data}
          keyOf={({ call }) => call}
          nameOf={({ number }) => number}
          file={{ path: "/api/surveys/waiting/file" }}
          bulk={[{ key: "send", label: t("surveys.send"), form: (send) => <SentForm send={send} /> }]}
          refresh={stale}
          empty={<EmptyState title={t("surveys.empty.title")}>{t("surveys.empty.text")}</EmptyState>}
        />
      )}
    </>
  );
}

/** How the cards of the calls chosen went out. */
function SentForm({ send }: { send: (of: (waiting: Waiting) => RowCommand) => void }) {
  const t = useT();
  const [channel, setChannel] = useState<string>(channels[0]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(({ call }) => ({
          path: "/api/surveys/sent",
          body: { programme: "opinion-card", calls: [call], channel },
        }));
      }}
    >
      <Field label={t("surveys.channel")}>
        {(control) => (
          <select {...control} value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
            {channels.map((each) => (
              <option key={each} value={each}>
                {t(`surveys.channel.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" kind="main">
        {t("surveys.send")}
      </Button>
    </form>
  );
}
