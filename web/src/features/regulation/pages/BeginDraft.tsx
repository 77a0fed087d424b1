import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useEdition } from "@/lib/edition";
import { useGo } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Drafts.module.css";
import { type Terms, TermsFields } from "./TermsFields";
import type { AdoptionView, DraftView } from "./types";
import { useUnitNames } from "./units";

const nothing: Terms = { purpose: "", repeals: false, units: [], products: [], effective: "" };

/** Begins a draft: of which version, why, for which part of the company, from which day. */
export function BeginDraft({ adoptions, onEnd }: { adoptions: AdoptionView[]; onEnd: () => void }) {
  const t = useT();
  const edition = useEdition();
  const go = useGo();
  const names = useUnitNames();
  const bases = adoptions.filter((each) => each.until === null);
  const [chosen, choose] = useState<string>();
  // What counts everywhere, before what a part of the company made of it.
  const whole = bases.find(({ units, products }) => units.length + products.length === 0);
  const base = chosen ?? (whole ?? bases[0])?.id ?? "";
  const [terms, setTerms] = useState(nothing);
  const begin = useCommand<{ base: string; terms: Terms }, DraftView>("/api/regulation/drafts", {
    refresh: ["/api/regulation/drafts"],
    onDone: (draft) => go(`/regulation-drafts/${draft.id}`),
  });
  const of = bases.find((each) => each.id === base);
  const problem = begin.problem instanceof Problem ? begin.problem : undefined;
  // What is repealed is repealed where it counts.
  const place = terms.repeals && of ? { units: of.units, products: of.products } : {};
  return (
    <form
      className={style.panel}
      aria-label={t("regulation.drafts.begin")}
      onSubmit={(event) => {
        event.preventDefault();
        begin.send({ base, terms: { ...terms, ...place } });
      }}
    >
      <h2>{t("regulation.drafts.begin")}</h2>
      <div className={style.fields}>
        <Field label={t("regulation.drafts.base")}>
          {(control) => (
            <select {...control} value={base} onChange={(event) => choose(event.target.value)}>
              {bases.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title} · {edition(each.edition)} · {names(each.units, each.products)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TermsFields terms={terms} onChange={setTerms} wrong={(field) => problem?.field(`terms.${field}`)} />
      </div>
      {of?.hindrance && <p>{t(`regulation.drafts.hindrance.${of.hindrance}`)}</p>}
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
