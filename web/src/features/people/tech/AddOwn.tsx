import { useState } from "react";
import { useT } from "@/lib/text";
import { useTyped } from "@/lib/useTyped";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { type Category, categories, type OwnWork } from "../report";
import style from "./Report.module.css";

const empty = { category: "D" as Category, minutes: "", remark: "" };

/** Time that no visit tells of: upkeep, training, help in the store. */
export function AddOwn({ day, onAdd }: { day: string; onAdd: (work: OwnWork) => void }) {
  const t = useT();
  const { form, change, forget } = useTyped(`own-work.${day}`, empty);
  const { category, minutes, remark } = form;
  const [begun] = useState(minutes !== "" || remark !== "");
  return (
    <details className={style.panel} open={begun}>
      <summary>{t("people.tech.own")}</summary>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          onAdd({ category, minutes: Number(minutes), remark: remark.trim() });
          forget();
        }}
      >
        <Field label={t("people.tech.category")}>
          {(control) => (
            <select
              {...control}
              value={category}
              onChange={(event) => change({ category: event.currentTarget.value as Category })}
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
          onChange={(typed) => change({ minutes: typed })}
          required
        />
        <TextField
          label={t("people.tech.own.what")}
          value={remark}
          onChange={(words) => change({ remark: words })}
          maxLength={300}
          required
        />
        <Button type="submit" wide>
          {t("people.tech.own.add")}
        </Button>
      </form>
    </details>
  );
}
