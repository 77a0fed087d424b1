import { lasting } from "@/features/regulation/lasting";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import type { Line, Month } from "./month";
import style from "./Supervision.module.css";

const kinds = ["raised", "met", "metLate", "late", "open", "waived", "cancelled"] as const;

const pathOf = (pack: string, clause: string) =>
  `/regulation/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`;

/** Clause by clause; each leads to the obligations behind it. */
export function Figures({ month: { figures, name, unit, from, to } }: { month: Month }) {
  const t = useT();
  const behind = ({ pack, count: { edition, clause } }: Line) =>
    `${pathOf(pack, clause)}/kept?${new URLSearchParams({ edition, unit, from, to })}`;
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <caption>{t("supervision.figures", { unit: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("supervision.clause")}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`supervision.kind.${kind}`)}
              </th>
            ))}
            <th scope="col">{t("supervision.median")}</th>
            <th scope="col">{t("supervision.ninetieth")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.lines.map((line) => (
            <tr key={`${line.count.edition} ${line.count.clause}`}>
              <th scope="row">
                <Clause line={line} />
              </th>
              {kinds.map((kind) => (
                <td key={kind} data-late={(kind === "late" || kind === "metLate") && line.count[kind] > 0}>
                  {kind === "raised" ? <Go href={behind(line)}>{line.count.raised}</Go> : line.count[kind]}
                </td>
              ))}
              <td>{line.count.median === null ? "–" : lasting(t, line.count.median)}</td>
              <td>{line.count.ninetieth === null ? "–" : lasting(t, line.count.ninetieth)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("supervision.total")}</th>
            {kinds.map((kind) => (
              <td key={kind}>{figures.total[kind]}</td>
            ))}
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Clause({ line }: { line: Line }) {
  const nameOf = useEdition();
  const { edition, clause } = line.count;
  return (
    <>
      <Go href={pathOf(line.pack, clause)}>§ {clause}</Go> <span lang={line.language ?? undefined}>{line.title}</span>{" "}
      <small className={style.faint}>{nameOf(edition)}</small>
    </>
  );
}

/** What was late most often, in a sentence each. */
export function Worst({ lines }: { lines: readonly Line[] }) {
  const t = useT();
  if (lines.length === 0) return <p className={style.kept}>{t("supervision.nothing-late")}</p>;
  return (
    <section className={style.worst} aria-label={t("supervision.worst")}>
      <h2>{t("supervision.worst")}</h2>
      <ol>
        {lines.map((line) => (
          <li key={`${line.count.edition} ${line.count.clause}`}>
            <Clause line={line} />{" "}
            {t("supervision.late-of", { n: line.count.late + line.count.metLate, raised: line.count.raised })}
          </li>
        ))}
      </ol>
    </section>
  );
}
