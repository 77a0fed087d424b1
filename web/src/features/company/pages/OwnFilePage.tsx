import { useIntl } from "react-intl";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import button from "@/ui/Button.module.css";
import { Day } from "@/ui/Day";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Company.module.css";
import { SessionsPanel } from "./SessionsPanel";

type Kind = "TEXT" | "NUMBER" | "FLAG" | "INSTANT" | "DAY";

interface Part {
  part: string;
  words: string;
  columns: readonly { column: string; words: string; kind: Kind }[];
  rows: readonly (readonly (string | number | boolean | null)[])[];
  /** There are more than are shown; the file has them all. */
  more: boolean;
}

interface OwnFile {
  at: string;
  name: string;
  parts: readonly Part[];
}

/** What is kept about whoever reads it, part by part, and the whole of it as a file. */
export default function OwnFilePage() {
  const t = useT();
  const { data, error } = useRead<OwnFile>("/api/me/file");
  return (
    <div className={style.page}>
      <PageTitle
        title={t("company.own.title")}
        note={t("company.own.note")}
        actions={
          <>
            <a className={`${button.button} ${button.main}`} href="/api/me/file/download" download>
              {t("company.own.download")}
            </a>
            <Go href="/me/password">{t("shell.password")}</Go>
          </>
        }
      />
      <ProblemNote error={error} />
      <SessionsPanel />
      {data?.parts
        .filter(({ rows }) => rows.length > 0)
        .map((part) => (
          <PartPanel key={part.part} part={part} />
        ))}
      {data && <Empty parts={data.parts.filter(({ rows }) => rows.length === 0)} />}
    </div>
  );
}

/** What could be kept and is not: said once, so that nobody looks for it. */
function Empty({ parts }: { parts: readonly Part[] }) {
  const t = useT();
  if (parts.length === 0) return null;
  return (
    <section className={style.panel} aria-labelledby="nothing">
      <h2 id="nothing">{t("company.own.nothing")}</h2>
      <ul className={style.list}>
        {parts.map(({ part, words }) => (
          <li key={part}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function PartPanel({ part }: { part: Part }) {
  const t = useT();
  return (
    <section className={style.panel} aria-labelledby={`part-${part.part}`}>
      <h2 id={`part-${part.part}`}>{part.words}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
      <section className={style.scroll} tabIndex={0} aria-label={part.words}>
        <table className={style.table}>
          <thead>
            <tr>
              {part.columns.map(({ column, words }) => (
                <th key={column} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and are replaced as a whole
              <tr key={n}>
                {part.columns.map(({ column, kind }, index) => (
                  <td key={column}>
                    <Cell kind={kind} value={row[index] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {part.more && <p className={style.faint}>{t("company.own.more", { n: part.rows.length })}</p>}
    </section>
  );
}

function Cell({ kind, value }: { kind: Kind; value: string | number | boolean | null }) {
  const t = useT();
  const intl = useIntl();
  if (value === null) return "–";
  if (kind === "INSTANT") return <Time at={String(value)} mode="absolute" />;
  if (kind === "DAY") return <Day day={String(value)} />;
  if (kind === "FLAG") return t(value ? "company.yes" : "company.no");
  if (kind === "NUMBER") return intl.formatNumber(Number(value), { maximumFractionDigits: 4 });
  return String(value);
}
