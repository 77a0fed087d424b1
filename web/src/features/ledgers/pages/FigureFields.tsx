import { useT } from "@/lib/text";
import { AmountField } from "@/ui/AmountField";
import type { Figures, Line } from "../ledger";
import style from "./Ledger.module.css";

interface Props {
  /** Attributes the cap reads. */
  asks: readonly string[];
  lines: readonly Line[];
  figures: Figures;
  onChange: (figures: Figures) => void;
}

/** What the cap has to know of each person and no journal holds: pay, bonus. Nothing where it reads none. */
export function FigureFields({ asks, lines, figures, onChange }: Props) {
  const t = useT();
  if (asks.length === 0) return null;
  return (
    <table className={style.figures}>
      <thead>
        <tr>
          <th scope="col">{t("ledgers.column.name")}</th>
          {asks.map((ask) => (
            <th scope="col" key={ask}>
              {t("ledgers.figure", { figure: ask })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ party, name, orgName }) => (
          <tr key={party}>
            <th scope="row">{name ?? orgName}</th>
            {asks.map((ask) => (
              <td key={ask}>
                <AmountField
                  label={
                    <span className="visually-hidden">{`${t("ledgers.figure", { figure: ask })}, ${name ?? orgName}`}</span>
                  }
                  value={figures[party]?.[ask] ?? ""}
                  onChange={(typed) => onChange({ ...figures, [party]: { ...figures[party], [ask]: typed } })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
