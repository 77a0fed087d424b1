import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { useTyped } from "@/lib/useTyped";
import { useZone } from "@/lib/zone";
import { ofField } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { AreaField, TextField } from "@/ui/Field";
import { PhotoCapture } from "@/ui/phone/PhotoCapture";
import type { JobView } from "../../workorders/job";
import { report, type Waiting } from "../../workorders/tech/outbox";
import { useJobPhotos } from "../../workorders/tech/useJobPhotos";
import style from "../../workorders/tech/Work.module.css";

const path = "/api/workshop/items";
const empty = { accessories: "", condition: "", promised: "" };

/**
 * What leaves the customer, how it looks, and when it is to be back: the receipt is made out from it. Without a network it waits on the phone
 * behind the pictures it needs; the receipt is there once it has arrived.
 */
export function TakeInForm({ view, waiting }: { view: JobView; waiting: readonly Waiting[] }) {
  const t = useT();
  const zone = useZone();
  const job = view.line.id;
  const { form, change, forget } = useTyped(`take-in.${job}`, empty);
  const { accessories, condition, promised } = form;
  const { photos, take, failed } = useJobPhotos(view, waiting, () => t("workshop.tech.condition"));
  const ofCondition = photos.filter(({ moment }) => moment === "condition");
  if (waiting.some((each) => each.path === path && each.body.job === job && each.refused === undefined)) {
    return (
      <section className={style.panel}>
        <h2>{t("workshop.tech.takein")}</h2>
        <p role="status">{t("workshop.tech.takein.waits")}</p>
      </section>
    );
  }
  const send = () => {
    void report({
      path,
      body: {
        job,
        accessories: accessories.trim(),
        condition: condition.trim(),
        promisedFor: ofField(promised, zone),
        happened: new Date(now()).toISOString(),
      },
    });
    forget();
  };
  return (
    <form
      className={style.panel}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t("workshop.tech.takein")}</h2>
      <AreaField
        label={t("workshop.tech.accessories")}
        hint={t("workshop.tech.accessories.hint")}
        value={accessories}
        onChange={(typed) => change({ accessories: typed })}
        required
        maxLength={2000}
      />
      <AreaField
        label={t("workshop.tech.condition")}
        hint={t("workshop.tech.condition.hint")}
        value={condition}
        onChange={(typed) => change({ condition: typed })}
        required
        maxLength={2000}
      />
      <PhotoCapture
        label={t("workshop.tech.photo")}
        photos={ofCondition}
        onTaken={(picture) => take("condition", picture)}
      />
      {failed && (
        <p className={style.refused} role="alert">
          {t("workshop.tech.no-room")}
        </p>
      )}
      <TextField
        label={t("workshop.tech.promised")}
        type="datetime-local"
        value={promised}
        onChange={(typed) => change({ promised: typed })}
        required
      />
      <Button kind="main" wide type="submit">
        {t("workshop.tech.takein.send")}
      </Button>
    </form>
  );
}
