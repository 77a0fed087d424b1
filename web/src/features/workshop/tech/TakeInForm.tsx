import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { PhotoCapture } from "@/ui/phone/PhotoCapture";
import type { JobView } from "../../workorders/job";
import style from "../../workorders/tech/Work.module.css";
import { type ItemView, stale } from "../item";

/** What leaves the customer, how it looks, and when it is to be back: the receipt is made out from it. */
export function TakeInForm({ view, onDone }: { view: JobView; onDone: () => void }) {
  const t = useT();
  const job = view.line.id;
  const [accessories, setAccessories] = useState("");
  const [condition, setCondition] = useState("");
  const [promised, setPromised] = useState("");
  const takeIn = useCommand<object, ItemView>("/api/workshop/items", { refresh: stale, onDone });
  const add = useCommand<FormData>(`/api/jobs/${job}/attachments`, { refresh: [`/api/jobs/${job}`] });
  const photos = view.attachments.filter(({ picture, moment }) => picture && moment === "condition");
  const taken = (picture: Blob) => {
    const form = new FormData();
    form.set("moment", "condition");
    form.set("happened", new Date(now()).toISOString());
    form.set("file", picture, "condition.jpg");
    add.send(form);
  };
  return (
    <form
      className={style.panel}
      onSubmit={(event) => {
        event.preventDefault();
        takeIn.send({
          job,
          accessories: accessories.trim(),
          condition: condition.trim(),
          promisedFor: new Date(promised).toISOString(),
        });
      }}
    >
      <h2>{t("workshop.tech.takein")}</h2>
      <AreaField
        label={t("workshop.tech.accessories")}
        hint={t("workshop.tech.accessories.hint")}
        value={accessories}
        onChange={setAccessories}
        required
        maxLength={2000}
      />
      <AreaField
        label={t("workshop.tech.condition")}
        hint={t("workshop.tech.condition.hint")}
        value={condition}
        onChange={setCondition}
        required
        maxLength={2000}
      />
      <PhotoCapture
        label={t("workshop.tech.photo")}
        photos={photos.map(({ id }) => ({
          id,
          source: `/api/attachments/${id}/thumbnail`,
          alt: t("workshop.tech.condition"),
        }))}
        onTaken={taken}
      />
      <TextField
        label={t("workshop.tech.promised")}
        type="datetime-local"
        value={promised}
        onChange={setPromised}
        required
      />
      <ProblemNote error={add.problem ?? takeIn.problem} />
      <Button kind="main" wide type="submit" busy={takeIn.busy}>
        {t("workshop.tech.takein.send")}
      </Button>
    </form>
  );
}
