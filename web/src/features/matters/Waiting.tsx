import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import type { Matter } from "./matter";
import { clauseOf } from "./matter";
import style from "./Waiting.module.css";

/** Matters that wait for the reader: to answer, or to accept what was done. Nothing without any. */
export function MattersWaiting() {
  const t = useT();
  const language = useLanguage();
  const { data } = useRead<Matter[]>("/api/matters/waiting", { language });
  if (!data || data.length === 0) return null;
  return (
    <section className={style.group}>
      <h2>{t("matters.waiting", { n: data.length })}</h2>
      <ul className={style.list}>
        {data.map((matter) => (
          <li key={matter.id} className={style.line}>
            <span>
              <Go href={`/matters/${matter.id}`}>
                {t("matters.named", { kind: matter.kind.toLowerCase(), name: matter.name })}
              </Go>{" "}
              <ClauseChip {...clauseOf(matter)} />
            </span>
            <span className={style.faint}>
              {matter.unitName} · {t(`matters.state.${matter.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
