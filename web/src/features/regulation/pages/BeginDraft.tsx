import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useGo } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Drafts.module.css";
import type { AdoptionView, DraftView } from "./types";
import { useUnitNames, useUnits } from "./units";

interface Body {
  base: string;
  terms: { purpose: string; repeals: boolean; units: string[]; products: string[]; effective: string };
}

/** Begins a draft: of which version, why, for which part of the company, from which day. */
export function BeginDraft({ adoptions, onEnd }: { adoptions: AdoptionView[]; onEnd: () => void }) {
  const t = useT();
  const go = useGo();
  const units = useUnits();
  const names = useUnitNames();
  const bases = adoptions.filter((each) => each.until === null);
  const [chosen, choose] = useState<string>();
  const base = chosen ?? bases[0]?.id ?? "";
  const [purpose, setPurpose] = useState("");
  const [repeals, setRepeals] = useState(false);
  const [unit, setUnit] = useState("");
  const [products, setProducts] = useState("");
  const [effective, setEffective] = useState("");
  const begin = useCommand<Body, DraftView>("/api/regulation/drafts", {
    refresh: ["/api/regulation/drafts"],
    onDone: (draft) => go(`/regulation-drafts/${draft.id}`),
  });
  const of = bases.find((each) => each.id === base);
  const problem = begin.problem instanceof Problem ? begin.problem : undefined;
  const send = () =>
    begin.send({
      base,
      terms: {
        purpose,
        repeals,
        units: repeals ? (of?.units ?? []) : unit ? [unit] : [],
        products: repeals ? (of?.products ?? []) : listed(products),
        effective,
      },
    });
  return (
    <form
      className={style.panel}
      aria-label={t("regulation.drafts.begin")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t("regulation.drafts.begin")}</h2>
      <div className={style.fields}>
        <Field label={t("regulation.drafts.base")}>
          {(control) => (
            <select {...control} value={base} onChange={(event) => choose(event.target.value)}>
              {bases.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title} {each.edition} · {names(each.units, each.products)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t("regulation.drafts.purpose")}
          hint={t("regulation.drafts.purpose.hint")}
          value={purpose}
          onChange={setPurpose}
          maxLength={500}
          required
          wrong={problem?.field("terms.purpose")}
        />
        <label className={style.check}>
          <input type="checkbox" checked={repeals} onChange={(event) => setRepeals(event.target.checked)} />
          {t("regulation.drafts.repeals")}
        </label>
        {!repeals && (
          <>
            <Field label={t("regulation.drafts.for")} hint={t("regulation.drafts.for.hint")}>
              {(control) => (
                <select {...control} value={unit} onChange={(event) => setUnit(event.target.value)}>
                  <option value="">{t("regulation.drafts.company")}</option>
                  {units.map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <TextField
              label={t("regulation.drafts.products")}
              hint={t("regulation.drafts.products.hint")}
              value={products}
              onChange={setProducts}
            />
          </>
        )}
        <Field
          label={t("regulation.drafts.effective")}
          hint={t("regulation.drafts.effective.hint")}
          wrong={problem?.field("terms.effective")}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              value={effective}
              required
              onChange={(event) => setEffective(event.target.value)}
            />
          )}
        </Field>
      </div>
      <ProblemNote error={begin.problem} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={begin.busy} disabled={base === ""}>
          {t("regulation.drafts.begin.do")}
        </Button>
        <Button onClick={onEnd}>{t("regulation.drafts.cancel")}</Button>
      </div>
    </form>
  );
}

function listed(written: string): string[] {
  return written
    .split(/[,，;；\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
}
