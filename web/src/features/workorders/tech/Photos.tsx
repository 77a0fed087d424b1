import { useState } from "react";
import { useT } from "@/lib/text";
import { PhotoCapture } from "@/ui/phone/PhotoCapture";
import type { JobView } from "../job";
import type { Waiting } from "./outbox";
import { Section } from "./Section";
import { useJobPhotos } from "./useJobPhotos";
import style from "./Work.module.css";

const moments = ["before", "fault", "after", "condition", "proof"] as const;

/** Pictures of the job, each with what it shows; without a network they wait on the phone. */
export function Photos({ view, waiting }: { view: JobView; waiting: readonly Waiting[] }) {
  const t = useT();
  const [moment, setMoment] = useState<(typeof moments)[number]>("before");
  const { photos, take, failed } = useJobPhotos(view, waiting, (each) => t(`workorders.photo.${each}`));
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
      <PhotoCapture label={t("workorders.photo.take")} photos={photos} onTaken={(picture) => take(moment, picture)} />
      {failed && (
        <p className={style.refused} role="alert">
          {t("workorders.photo.no-room")}
        </p>
      )}
    </Section>
  );
}
