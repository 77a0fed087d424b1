import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import { PhotoCapture } from "@/ui/phone/PhotoCapture";
import type { JobView } from "../job";
import { Section } from "./Section";
import style from "./Work.module.css";

const moments = ["before", "fault", "after", "condition", "proof"] as const;

/** Pictures of the job, each with what it shows. */
export function Photos({ view }: { view: JobView }) {
  const t = useT();
  const [moment, setMoment] = useState<(typeof moments)[number]>("before");
  const add = useCommand<FormData>(`/api/jobs/${view.line.id}/attachments`, { refresh: [`/api/jobs/${view.line.id}`] });
  const photos = view.attachments.filter(({ picture }) => picture);
  const taken = (picture: Blob) => {
    const form = new FormData();
    form.set("moment", moment);
    form.set("happened", new Date(now()).toISOString());
    form.set("file", picture, `${moment}.jpg`);
    add.send(form);
  };
  return (
    <Section title={t("workorders.tech.photos")} note={photos.length > 0 ? photos.length : ""}>
      <fieldset className={style.choices}>
        <legend>{t("workorders.photo.what")}</legend>
        {moments.map((each) => (
          <label key={each}>
            <input type="radio" name="moment" checked={moment === each} onChange={() => setMoment(each)} />
            {t(`workorders.photo.${each}`)}
          </label>
        ))}
      </fieldset>
      <PhotoCapture
        label={t("workorders.photo.take")}
        photos={photos.map((each) => ({
          id: each.id,
          source: `/api/attachments/${each.id}/thumbnail`,
          alt: t(`workorders.photo.${each.moment}`),
        }))}
        onTaken={taken}
      />
      <ProblemNote error={add.problem} />
    </Section>
  );
}
