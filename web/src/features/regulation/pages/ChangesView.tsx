import { useRead } from "@/api/hooks";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { ProblemNote } from "@/ui/ProblemNote";
import paper from "../Regulation.module.css";
import { BeingRead } from "./BeingRead";
import style from "./Drafts.module.css";
import type { Changes, DraftView, Origin, Piece } from "./types";

/** What the draft says and does otherwise than what is in force: words, figures, and what changes for whom. */
export function ChangesView({ draft }: { draft: DraftView }) {
  const t = useT();
  const language = useLanguage();
  const { data, error } = useRead<Changes>(`/api/regulation/drafts/${draft.id}/changes`, {
    language,
    revision: String(draft.revision),
  });
  if (!data) return error ? <ProblemNote error={error} /> : <BeingRead />;
  if (isSame(data)) {
    return <EmptyState title={t("regulation.drafts.same")}>{t("regulation.drafts.same.detail")}</EmptyState>;
  }
  return <ChangesList changes={data} />;
}

export const isSame = ({ params, clauses }: Changes) => params.length + clauses.length === 0;

/** What a version says and does otherwise than another. */
export function ChangesList({ changes: data }: { changes: Changes }) {
  const t = useT();
  return (
    <section aria-label={t("regulation.drafts.view.changes")} className={style.changes}>
      {data.params.length > 0 && (
        <div className={style.scroll}>
          <table className={style.table}>
            <caption>{t("regulation.drafts.changed.figures")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("regulation.drafts.changed.figure")}</th>
                <th scope="col">{t("regulation.drafts.changed.before")}</th>
                <th scope="col">{t("regulation.drafts.changed.after")}</th>
              </tr>
            </thead>
            <tbody>
              {data.params.map((param) => (
                <tr key={param.name}>
                  <th scope="row">
                    {param.label} <From origin={param.origin} />
                  </th>
                  <td>{param.before ? <del>{param.before}</del> : "–"}</td>
                  <td>{param.after ? <ins>{param.after}</ins> : "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data.clauses.map((clause) => (
        <article key={clause.clause} className={style.changed}>
          <h3>
            § {clause.clause} {clause.title}{" "}
            <span className={style.tag}>{t(`regulation.drafts.how.${clause.how}`)}</span>{" "}
            <From origin={clause.origin} />
          </h3>
          <p lang={clause.language} className={style.compared}>
            <Compared pieces={clause.text} />
          </p>
          {clause.rules.map((rule) => (
            <Rule key={rule.id} rule={rule} />
          ))}
        </article>
      ))}
    </section>
  );
}

/** Told only of a draft that brings in a new version of a pack. */
function From({ origin }: { origin: Origin }) {
  const t = useT();
  return origin && <span className={style.tag}>{t(`regulation.drafts.origin.${origin}`)}</span>;
}

function Compared({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ kind, text }, at) => {
    const Tag = kind === "gone" ? "del" : kind === "new" ? "ins" : "span";
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity of their own and never move
    return <Tag key={at}>{text}</Tag>;
  });
}

function Rule({ rule }: { rule: Changes["clauses"][number]["rules"][number] }) {
  const t = useT();
  const state = rule.stateBefore !== rule.stateAfter && rule.how === "changed";
  return (
    <section className={paper.rule}>
      <h4>
        {rule.name} <span className={style.tag}>{t(`regulation.kind.${rule.kind}`)}</span>{" "}
        <span className={style.tag}>{t(`regulation.drafts.how.${rule.how}`)}</span>
      </h4>
      {rule.who && <p>{t("regulation.drafts.changed.who", { who: rule.who })}</p>}
      {state && (
        <p>
          <del>{t(`regulation.drafts.rule.${rule.stateBefore}`)}</del>{" "}
          <ins>{t(`regulation.drafts.rule.${rule.stateAfter}`)}</ins>
        </p>
      )}
      <dl>
        {rule.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own and never move
          <div key={at}>
            <dt>{t(`regulation.line.${line.label}`)}</dt>
            <dd>
              {line.before && <del>{line.before}</del>} {line.after && <ins>{line.after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
