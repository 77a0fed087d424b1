import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Import.module.css";
import type { FaultLine } from "./types";

/** Rows that cannot come in, each with its number, the cell, and what to do; all of them as a file for the spreadsheet. */
export function Faults({ path }: { path: string }) {
  const t = useT();
  const { data, error } = useRead<FaultLine[]>(`${path}/faults`);
  if (!data) return <ProblemNote error={error} />;
  return (
    <section className={style.panel} aria-label={t("exchange.faults")}>
      <div className={style.row}>
        <h2>{t("exchange.faults")}</h2>
        <a href={`${path}/faults.csv`} download>
          {t("exchange.faults.download")}
        </a>
      </div>
      <div className={style.scroll}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{t("exchange.faults.row")}</th>
              <th scope="col">{t("exchange.faults.column")}</th>
              <th scope="col">{t("exchange.faults.value")}</th>
              <th scope="col">{t("exchange.faults.words")}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((fault) => (
              <tr key={`${fault.row}-${fault.place}`}>
                <td>{fault.row}</td>
                <td>{fault.column}</td>
                <td className={style.cell}>{fault.value}</td>
                <td>{fault.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
