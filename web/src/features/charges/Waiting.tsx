import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import type { Charge } from "./charge";
import { clauseOf } from "./charge";
import style from "./Waiting.module.css";

/** Charges that wait for the reader: to decide, to look at again, to contest or agree to. Nothing without any. */
export function ChargesWaiting() {
  const t = useT();
  const { data } = useRead<Charge[]>("/api/charges/waiting");
  if (!data || data.length === 0) return null;
  return (
    <section className={style.group}>
      <h2>{t("charges.waiting", { n: data.length })}</h2>
      <ul className={style.list}>
        {data.map((charge) => (
          <li key={charge.id} className={style.line}>
            <span>
              <Go href={`/charges/${charge.id}`}>{charge.name}</Go> <ClauseChip {...clauseOf(charge)} />
            </span>
            <span className={style.faint}>
              {charge.own ? t("charges.own") : charge.party} · {t(`charges.state.${charge.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
