import { useIntl } from "react-intl";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import style from "./KeptParts.module.css";
import { lasting } from "./lasting";
import type { Count, Part } from "./types";

interface Parts {
  units: Part[];
  trend: Part[];
}

const kinds = ["met", "metLate", "open", "late", "waived", "cancelled"] as const;

/** How a clause was kept as time went by and by each unit; every bar leads to the obligations behind it. */
export function KeptParts({ asked }: { asked: Record<string, string> }) {
  const t = useT();
  const intl = useIntl();
  const [query] = useQueryString();
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
      <table className={style.units}>
        <tbody>
          {data.units.map(({ unit, name, count }) => (
            <tr key={unit}>
              <th scope="row">
                <Go href={behind({ unit: unit ?? "" })}>{name}</Go>
              </th>
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
          ))}
        </tbody>
      </table>
    </section>
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
