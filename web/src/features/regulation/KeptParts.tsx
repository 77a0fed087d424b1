import { useIntl } from "react-intl";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { type Say, useT } from "@/lib/text";
import { Time } from "@/ui/Time";
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
  const [query] = useQueryString();
  const names = usePackNames();
  const { data } = useRead<Parts>("/api/obligations/compliance/parts", asked);
  if (!data || data.units.length === 0) return null;
  const behind = (more: Record<string, string>) => `?${new URLSearchParams({ ...defined(query), ...more })}`;
  return (
    <section className={style.parts}>
      <Trend trend={data.trend} behind={behind} />
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

/** Columns from the first day to the last, the highest as high as it says; below them what each colour counts. */
function Trend({ trend, behind }: { trend: readonly Part[]; behind: (more: Record<string, string>) => string }) {
  const t = useT();
  const intl = useIntl();
  const most = Math.max(1, ...trend.map(({ count }) => count.raised));
  const [first, last] = [trend[0], trend.at(-1)];
  const shown = kinds.filter((kind) => trend.some(({ count }) => count[kind] > 0));
  return (
    <figure className={style.figure} aria-label={t("regulation.kept.trend")}>
      <p className={style.most} aria-hidden>
        {intl.formatNumber(most)}
      </p>
      <ol className={style.trend}>
        {trend.map(({ from, to, count }) => (
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
      {first && last && (
        <p className={style.days} aria-hidden>
          <Time at={first.from} mode="day" />
          <Time at={new Date(Date.parse(last.to) - 1).toISOString()} mode="day" />
        </p>
      )}
      <figcaption className={style.legend}>
        {shown.map((kind) => (
          <span key={kind}>
            <i data-status={kind} />
            {t(`regulation.count.${kind}`, { n: trend.reduce((sum, { count }) => sum + count[kind], 0) })}
          </span>
        ))}
      </figcaption>
    </figure>
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
