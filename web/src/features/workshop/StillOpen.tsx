import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import { stillToSign } from "../documents/paper";
import type { ItemView } from "./item";
import style from "./Workshop.module.css";

/** The goods are back with the customer: what of their papers is done, and what the matter still waits for. */
export function StillOpen({ item: { line, voucher } }: { item: ItemView }) {
  const t = useT();
  const unsigned = stillToSign(voucher).filter((role) => role === "customer" || role === "technician");
  const filed = voucher.filedPlace !== null;
  return (
    <section className={style.form}>
      <h2>{t("workshop.back.title")}</h2>
      <ul>
        <li>
          {line.enteredAt ? (
            <>
              {t("workshop.back.entered")} <Time at={line.enteredAt} />
            </>
          ) : (
            t("workshop.back.to-enter")
          )}
        </li>
        <li>
          {t(filed ? "workshop.back.filed" : "workshop.back.to-file")}{" "}
          <Go href={`/jobs/${line.job}`}>{line.jobNumber}</Go>
        </li>
        {!filed && unsigned.map((role) => <li key={role}>{t(`workshop.back.unsigned.${role}`)}</li>)}
      </ul>
    </section>
  );
}
