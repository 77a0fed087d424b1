import { newKey } from "@/api/client";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import style from "./Customer.module.css";
import type { PhoneField } from "./file";

interface Props {
  phones: readonly PhoneField[];
  wrong: (index: number) => string | undefined;
  onChange: (phones: PhoneField[]) => void;
}

/** Several telephones, each with what it is for. */
export function PhoneRows({ phones, wrong, onChange }: Props) {
  const t = useT();
  const put = (index: number, changes: Partial<PhoneField>) =>
    onChange(phones.map((each, at) => (at === index ? { ...each, ...changes } : each)));
  return (
    <fieldset className={style.group}>
      <legend>{t("customers.field.phones")}</legend>
      {phones.map(({ key, number, label }, index) => (
        <div key={key} className={style.phone}>
          <TextField
            label={t("customers.field.number")}
            code
            maxLength={60}
            wrong={wrong(index)}
            value={number}
            onChange={(typed) => put(index, { number: typed })}
          />
          <TextField
            label={t("customers.field.label")}
            maxLength={60}
            value={label}
            onChange={(typed) => put(index, { label: typed })}
          />
          <Button
            kind="bare"
            aria-label={t("customers.phone.remove", { number })}
            onClick={() => onChange(phones.filter((_, at) => at !== index))}
          >
            {t("customers.remove")}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...phones, { key: newKey(), number: "", label: "" }])}>
        {t("customers.phone.add")}
      </Button>
    </fieldset>
  );
}
