import { useIntl } from "react-intl";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { type Say, useT } from "@/lib/text";
import style from "./KeptParts.module.css";
import { lasting } from "./lasting";
import { usePackNames } from "./names";
import type { Count, Part } from "./types";

interface Parts {
  units: Part[];
  people: Part[];
  lines: Part[];
  trend: Part[];
}

const kinds = ["met", "metLate", "open", "late", "waived", "cancelled"] as const;

/** How a clause was kept as time went by, by each unit, person and product line; each leads to the obligations behind it. */
export function KeptParts({ asked }: { asked: Record<string, string> }) {
  const t = useT();
  const intl = useIntl();
  const [query] = useQueryString();
  const names = usePackNames();
  const { data } = useRead<Parts>("/api/obligations/compliance/parts", asked);
  if (!data || data.units.length === 0) return null;
  const most = Math.max(1, ...data.trend.map(({ count }) => count.raised));
  const behind = (more: Record<string, string>) => `?${new URLSearchParams({ ...defined(query), ...more })}`;
  return (
    <section className={style.parts}>
      <ol className={style.trend} aria-label={t("regulation.kept.trend")}>
        {data.trend.map(({ from, to, count }) => (
          <li key={from}>
            <Go
              href={behind({ from, to })}
              aria-label={`${intl.formatDate(from)} – ${intl.formatDate(to)}: ${said(t, count)}`}
            >
              <Column count={count} most={most} />
            </Go>
          </li>
        ))}
      </ol>
      <Table parts={data.units} caption={t("regulation.kept.units")} href={({ unit }) => unit && behind({ unit })} />
      <Table
        parts={data.people}
        caption={t("regulation.kept.people")}
        nobody={t("regulation.kept.people.nobody")}
        href={({ person }) => person && behind({ person })}
      />
      {data.lines.some(({ line }) => line !== null) && (
        <Table
          parts={data.lines.map((part) => (part.line === null ? part : { ...part, name: names.lines(part.line) }))}
          caption={t("regulation.kept.lines")}
          nobody={t("regulation.kept.lines.none")}
          href={({ line }) => line && behind({ line })}
        />
      )}
    </section>
  );
}

interface TableProps {
  parts: readonly Part[];
  caption: string;
  /** What a part without a name is called. */
  nobody?: string;
  /** What lies behind a part; of one without a name nothing can be shown by itself. */
  href: (part: Part) => string | null;
}

function Table({ parts, caption, nobody, href }: TableProps) {
  const t = useT();
  if (parts.length === 0) return null;
  return (
    <table className={style.units}>
      <caption>{caption}</caption>
      <tbody>
        {parts.map((part) => (
          <PartRow
            key={part.unit ?? part.person ?? part.line ?? ""}
            part={part}
            name={part.name ?? nobody}
            href={href(part)}
            t={t}
          />
        ))}
      </tbody>
    </table>
  );
}

function PartRow({ part: { count }, name, href, t }: { part: Part; name?: string; href: string | null; t: Say }) {
  return (
    <tr>
      <th scope="row">{href ? <Go href={href}>{name}</Go> : name}</th>
      <td>{t("regulation.count.raised", { n: count.raised })}</td>
      <td>{said(t, count)}</td>
      <td>
        {count.median !== null &&
          count.ninetieth !== null &&
          t("regulation.count.used", {
            median: lasting(t, count.median),
            ninetieth: lasting(t, count.ninetieth),
          })}
      </td>
    </tr>
  );
}

const defined = (query: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(query).filter((each): each is [string, string] => each[1] !== undefined));

const said = (t: ReturnType<typeof useT>, count: Count) =>
  kinds
    .filter((kind) => count[kind] > 0)
    .map((kind) => t(`regulation.count.${kind}`, { n: count[kind] }))
    .join(" · ");

function Column({ count, most }: { count: Count; most: number }) {
  return (
    <span className={style.column} aria-hidden style={{ height: `${(count.raised / most) * 100}%` }}>
      {kinds
        .filter((kind) => count[kind] > 0)
        .map((kind) => (
          <span key={kind} data-status={kind} style={{ flexGrow: count[kind] }} />
        ))}
    </span>
  );
}
