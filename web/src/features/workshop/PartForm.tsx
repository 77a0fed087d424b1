import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { amountOf } from "@/lib/amount";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { AmountField } from "@/ui/AmountField";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { stale } from "./item";
import style from "./Workshop.module.css";

const kinds = ["ordinary", "guarantee", "wear"] as const;
const empty = { name: "", number: "", quantity: "1", price: "", kind: "ordinary" };

/** A part replaced on the bench; it comes onto the card and the voucher. */
export function PartForm({ job }: { job: string }) {
  const t = useT();
  const language = useLanguage();
  const [part, setPart] = useState(empty);
  const add = useCommand<object>(`/api/jobs/${job}/parts`, { refresh: stale, onDone: () => setPart(empty) });
  const set = (field: keyof typeof empty) => (value: string) => setPart((before) => ({ ...before, [field]: value }));
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.send({
          name: part.name.trim(),
          number: part.number || null,
          quantity: Number(part.quantity),
          price: amountOf(part.price, language) ?? null,
          kind: part.kind,
        });
      }}
    >
      <h2>{t("workshop.part.title")}</h2>
      <TextField label={t("workshop.part.name")} value={part.name} onChange={set("name")} required maxLength={200} />
      <div className={style.row}>
        <TextField
          label={t("workshop.part.number")}
          value={part.number}
          onChange={set("number")}
          code
          maxLength={100}
        />
        <TextField
          label={t("workshop.part.quantity")}
          value={part.quantity}
          onChange={set("quantity")}
          inputMode="numeric"
          pattern="[0-9]{1,4}"
          code
          required
        />
        <AmountField label={t("workshop.part.price")} value={part.price} onChange={set("price")} />
        <Field label={t("workshop.part.kind")}>
          {(control) => (
            <select {...control} value={part.kind} onChange={(event) => set("kind")(event.currentTarget.value)}>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {t(`workshop.part.kind.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <ProblemNote error={add.problem} />
      <Button type="submit" busy={add.busy}>
        {t("workshop.part.add")}
      </Button>
    </form>
  );
}
