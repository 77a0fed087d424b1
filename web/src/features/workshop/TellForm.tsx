import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { type ItemLine, type ItemView, stale } from "./item";
import style from "./Workshop.module.css";

const channels = ["phone", "writing", "in-person"] as const;

/** The customer was told that the goods may be fetched; again, as long as nobody fetches them. */
export function TellForm({ line }: { line: ItemLine }) {
  const t = useT();
  const [channel, setChannel] = useState<(typeof channels)[number]>("phone");
  const tell = useCommand<{ channel: string }, ItemView>(`/api/workshop/items/${line.id}/customer-told`, {
    refresh: stale,
  });
  return (
    <section className={style.form}>
      <h2>{t("workshop.tell.title")}</h2>
      <p className={style.small}>
        {line.toldAt ? (
          <>
            {t("workshop.told")}: <Time at={line.toldAt} />
          </>
        ) : (
          t("workshop.tell.never")
        )}
      </p>
      <div className={style.row}>
        <Field label={t("workshop.tell.how")}>
          {(control) => (
            <select
              {...control}
              value={channel}
              onChange={(event) => setChannel(channels.find((each) => each === event.currentTarget.value) ?? "phone")}
            >
              {channels.map((each) => (
                <option key={each} value={each}>
                  {t(`workshop.channel.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button busy={tell.busy} onClick={() => tell.send({ channel })}>
          {t("workshop.tell.send")}
        </Button>
      </div>
      <ProblemNote error={tell.problem} />
    </section>
  );
}
