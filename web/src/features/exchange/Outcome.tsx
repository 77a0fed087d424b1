import { useT } from "@/lib/text";
import style from "./Import.module.css";
import type { ImportFile } from "./types";

const counts = ["added", "changed", "unchanged", "faulty"] as const;

/** What would become of the rows, or became of them so far, and how far the run is. */
export function Outcome({ file }: { file: ImportFile }) {
  const t = useT();
  const under = file.state === "running" || (file.state === "stopped" && file.done > 0);
  if (file.state === "checking") return <p role="status">{t("exchange.checking")}</p>;
  return (
    <section className={style.panel} aria-label={t("exchange.outcome")}>
      <h2>{t(file.state === "checked" ? "exchange.outcome.dry" : "exchange.outcome.run")}</h2>
      {under && (
        <label className={style.progress}>
          <progress max={file.total} value={file.done} />
          {t("exchange.progress", { done: file.done, total: file.total })}
        </label>
      )}
      <dl className={style.counts}>
        {counts.map((count) => (
          <div key={count} data-count={count}>
            <dt>{t(`exchange.count.${count}`)}</dt>
            <dd>{t("exchange.number", { n: file.tally[count] })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
