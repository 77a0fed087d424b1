import { useState } from "react";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { EditFrame } from "../../customers/EditFrame";
import { useTerms } from "./read";
import style from "./Technicians.module.css";
import type { TechnicianFile } from "./types";
import { useFile } from "./useFile";

/** What lies on the van: parts and how many of each. Who drives it may count, too. */
export function StockPanel({ file }: { file: TechnicianFile }) {
  const t = useT();
  const { name } = useTerms("part");
  const [editing, setEditing] = useState(false);
  const parts = Object.entries(file.stock);
  return (
    <section className={style.panel} aria-labelledby="stock">
      <h2 id="stock">{t("technicians.stock")}</h2>
      {editing ? (
        <StockForm file={file} onEnd={() => setEditing(false)} />
      ) : (
        <>
          {parts.length === 0 && <p className={style.faint}>{t("technicians.stock.none")}</p>}
          <ul className={style.list}>
            {parts.map(([part, quantity]) => (
              <li key={part} className={style.line}>
                <span>{name(part)}</span> <b>{quantity}</b>
              </li>
            ))}
          </ul>
          {(file.mayManage || file.own) && (
            <div className={style.actions}>
              <Button onClick={() => setEditing(true)}>{t("technicians.stock.count")}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Part to how many, as typed. */
type Counts = Record<string, string>;

const toForm = ({ stock }: TechnicianFile): Counts =>
  Object.fromEntries(Object.entries(stock).map(([part, quantity]) => [part, String(quantity)]));

const toBody = (form: Counts) => ({
  stock: Object.fromEntries(Object.entries(form).map(([part, typed]) => [part, Number(typed)])),
});

const isCount = (typed: string) => /^\d{1,4}$/.test(typed);

function StockForm({ file, onEnd }: { file: TechnicianFile; onEnd: () => void }) {
  const t = useT();
  const terms = useTerms("part");
  const edit = useFile<Counts>({ file, part: "/stock", toForm, toBody, onEnd });
  const { form, problem } = edit;
  const more = terms.choices([]).filter(({ value }) => form[value] === undefined);
  return (
    <EditFrame
      title={t("technicians.stock.count")}
      edit={edit}
      label={terms.name}
      words={(part, of) => of[part] ?? ""}
      complete={Object.values(form).every(isCount)}
      onLeave={onEnd}
    >
      <div className={style.row}>
        {Object.entries(form).map(([part, typed]) => (
          <TextField
            key={part}
            label={terms.name(part)}
            type="number"
            min={0}
            max={9999}
            required
            wrong={problem instanceof Problem ? problem.field(`stock.${part}`) : undefined}
            value={typed}
            onChange={(value) => edit.change({ [part]: value })}
          />
        ))}
      </div>
      {more.length > 0 && (
        <Field label={t("technicians.stock.add")}>
          {(control) => (
            <select {...control} value="" onChange={(event) => edit.change({ [event.currentTarget.value]: "1" })}>
              <option value="" />
              {more.map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <p className={style.faint}>{t("technicians.stock.hint")}</p>
    </EditFrame>
  );
}
