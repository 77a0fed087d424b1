import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Counts } from "./Counts";
import style from "./Regulation.module.css";
import { Rule } from "./Rule";
import type { ClauseView, Count, ParamView, ReferenceView } from "./types";

interface Props {
  clause: ClauseView;
  /** Undefined when nothing was raised, or the counts are not there yet. */
  count: Count | undefined;
  days: string;
  /** Its rules are unfolded from the beginning. */
  open: boolean;
}

/** A clause: its words on the left, what it does and how it is kept on the right. */
export function Clause({ clause, count, days, open }: Props) {
  const t = useT();
  const language = useLanguage();
  return (
    <article id={`clause-${clause.clause}`} className={style.clause} data-wanted={open || undefined}>
      <div>
        <h3>{t("regulation.clause.title", { clause: clause.clause, title: clause.title ?? "" })}</h3>
        <p className={style.words} lang={clause.language}>
          {clause.text}
        </p>
        {clause.language !== language && <p className={style.faint}>{t("ui.clause.foreign")}</p>}
        <References say={t("regulation.clause.refers")} to={clause.refersTo} />
        <References say={t("regulation.clause.referred")} to={clause.referredBy} />
      </div>
      <aside aria-label={t("regulation.aside", { clause: clause.clause })} className={style.aside} lang={language}>
        {clause.off && <p className={style.off}>{t("regulation.off")}</p>}
        <Counts clause={clause} count={count} days={days} />
        {clause.params.length > 0 && <Params params={clause.params} />}
        {clause.rules.length > 0 && (
          <details open={open}>
            <summary>{t("regulation.rules", { n: clause.rules.length })}</summary>
            {clause.rules.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </details>
        )}
      </aside>
    </article>
  );
}

/** Other clauses of the document, further up or down the page. */
function References({ say, to }: { say: string; to: readonly ReferenceView[] }) {
  const t = useT();
  if (to.length === 0) return null;
  return (
    <p className={style.references}>
      {say}{" "}
      {to.map(({ clause, title }) => (
        <a key={clause} href={`#clause-${clause}`}>
          {t("regulation.clause.entry", { clause, title: title ?? "" })}
        </a>
      ))}
    </p>
  );
}

function Params({ params }: { params: ParamView[] }) {
  const t = useT();
  return (
    <dl className={style.params}>
      {params.map((param) => (
        <div key={param.name} title={param.note ?? undefined}>
          <dt>{param.label}</dt>
          <dd data-set={param.set}>
            {param.value}
            {param.changed && <span className={style.tag}>{t("regulation.param.changed")}</span>}
            {param.assumed && !param.changed && <span className={style.tag}>{t("regulation.param.assumed")}</span>}
            {param.statute && (
              <p className={style.statute}>
                {t("regulation.param.statute", { title: param.statute.title, said: param.statute.said })}{" "}
                <cite>{param.statute.source}</cite>{" "}
                {param.statute.verify && <span className={style.tag}>{t("regulation.param.verify")}</span>}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
