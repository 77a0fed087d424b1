import { useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { type Category, categories, type OwnWork } from "../report";
import style from "./Report.module.css";

/** Time that no visit tells of: upkeep, training, help in the store. */
export function AddOwn({ onAdd }: { onAdd: (work: OwnWork) => void }) {
  const t = useT();
  const [category, setCategory] = useState<Category>("D");
  const [minutes, setMinutes] = useState("");
  const [remark, setRemark] = useState("");
  return (
    <details className={style.panel}>
      <summary>{t("people.tech.own")}</summary>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          onAdd({ category, minutes: Number(minutes), remark: remark.trim() });
          setMinutes("");
          setRemark("");
        }}
      >
        <Field label={t("people.tech.category")}>
          {(control) => (
            <select
              {...control}
              value={category}
              onChange={(event) => setCategory(event.currentTarget.value as Category)}
            >
              {categories.map((each) => (
                <option key={each} value={each}>
                  {t(`people.tech.category.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t("people.tech.own.minutes")}
          type="number"
          inputMode="numeric"
          min={1}
          max={1440}
          value={minutes}
          onChange={setMinutes}
          required
        />
        <TextField label={t("people.tech.own.what")} value={remark} onChange={setRemark} maxLength={300} required />
        <Button type="submit" wide>
          {t("people.tech.own.add")}
        </Button>
      </form>
    </details>
  );
}
