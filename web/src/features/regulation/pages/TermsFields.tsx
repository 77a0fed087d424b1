import { useState } from "react";
import { useT } from "@/lib/text";
import { Field, TextField } from "@/ui/Field";
import { useLines } from "../../products/lines";
import style from "./Drafts.module.css";
import { useUnits } from "./units";

/** What a draft is for and where it shall count; without units the whole company, without products all. */
export interface Terms {
  purpose: string;
  repeals: boolean;
  units: string[];
  products: string[];
  effective: string;
}

interface Props {
  terms: Terms;
  onChange: (terms: Terms) => void;
  wrong: (field: string) => string | undefined;
}

export function TermsFields({ terms, onChange, wrong }: Props) {
  const t = useT();
  const units = useUnits();
  const say = (part: Partial<Terms>) => onChange({ ...terms, ...part });
  return (
    <>
      <TextField
        label={t("regulation.drafts.purpose")}
        hint={t("regulation.drafts.purpose.hint")}
        value={terms.purpose}
        onChange={(purpose) => say({ purpose })}
        maxLength={500}
        required
        wrong={wrong("purpose")}
      />
      <label className={style.check}>
        <input type="checkbox" checked={terms.repeals} onChange={(event) => say({ repeals: event.target.checked })} />
        {t("regulation.drafts.repeals")}
      </label>
      {!terms.repeals && (
        <>
          <fieldset className={style.units}>
            <legend>{t("regulation.drafts.units")}</legend>
            {units.map(({ id, name }) => (
              <label key={id} className={style.check}>
                <input
                  type="checkbox"
                  checked={terms.units.includes(id)}
                  onChange={(event) =>
                    say({
                      units: event.target.checked ? [...terms.units, id] : terms.units.filter((each) => each !== id),
                    })
                  }
                />
                {name}
              </label>
            ))}
            <span className={style.faint}>{t("regulation.drafts.units.hint")}</span>
          </fieldset>
          <Products value={terms.products} onChange={(products) => say({ products })} wrong={wrong("products")} />
        </>
      )}
      <Field
        label={t("regulation.drafts.effective")}
        hint={t("regulation.drafts.effective.hint")}
        wrong={wrong("effective")}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={terms.effective}
            required
            onChange={(event) => say({ effective: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

interface ProductsProps {
  value: string[];
  onChange: (products: string[]) => void;
  wrong: string | undefined;
}

/** Product lines: those the company has are ticked; while it has none they are written one after the other. */
function Products({ value, onChange, wrong }: ProductsProps) {
  const t = useT();
  const lines = useLines(value);
  const [typed, setTyped] = useState(value.join(", "));
  if (lines.length > 0) {
    return (
      <fieldset className={style.units}>
        <legend>{t("regulation.drafts.products")}</legend>
        {lines.map(({ code, name }) => (
          <label key={code} className={style.check}>
            <input
              type="checkbox"
              checked={value.includes(code)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, code] : value.filter((each) => each !== code))
              }
            />
            {name}
          </label>
        ))}
        <span className={style.faint}>{t("regulation.drafts.products.none")}</span>
      </fieldset>
    );
  }
  return (
    <TextField
      label={t("regulation.drafts.products")}
      hint={t("regulation.drafts.products.hint")}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(listed(text));
      }}
      wrong={wrong}
    />
  );
}

function listed(written: string): string[] {
  return written
    .split(/[,，;；\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
}
