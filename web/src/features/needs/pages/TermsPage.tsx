import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { usePackNames } from "../../regulation/names";
import style from "./Needs.module.css";
import { dispatch, useTerms } from "./read";
import { NewTerm, TermEdit } from "./TermForm";
import { languages, type Term, termKinds } from "./types";

/** The company's words for skills, tools, parts and symptoms; the address holds the kind. */
export default function TermsPage() {
  const t = useT();
  const may = useMay();
  const [query, setQuery] = useQueryString();
  const [open, setOpen] = useState<string>();
  const { data, error } = useTerms();
  const kind = termKinds.find((each) => each === query.kind) ?? "skill";
  const terms = data?.filter((term) => term.kind === kind);
  const edited = terms?.find(({ code }) => code === open);
  const add = may("dispatch.manage") && (
    <Button kind="main" onClick={() => setOpen("")}>
      {t(`needs.term.new.${kind}`)}
    </Button>
  );
  return (
    <div className={style.page}>
      <PageTitle title={t("needs.terms.title")} note={t("needs.terms.note")} actions={add} />
      <fieldset className={style.plain} aria-label={t("needs.terms.kinds")}>
        <div className={style.tabs}>
          {termKinds.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === kind}
              onClick={() => {
                setOpen(undefined);
                setQuery({ kind: each });
              }}
            >
              {t(`needs.terms.${each}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <ProblemNote error={error} />
      {open === "" && <NewTerm key={kind} kind={kind} onEnd={() => setOpen(undefined)} />}
      {edited && <TermEdit key={edited.code} term={edited} onEnd={() => setOpen(undefined)} />}
      {terms?.length === 0 && open !== "" && (
        <EmptyState title={t(`needs.terms.none.${kind}`)} action={add}>
          {t(`needs.terms.none.detail.${kind}`)}
        </EmptyState>
      )}
      {terms && terms.length > 0 && <TermTable terms={terms} onChange={setOpen} />}
    </div>
  );
}

function TermTable({ terms, onChange }: { terms: readonly Term[]; onChange: (code: string) => void }) {
  const t = useT();
  const names = usePackNames();
  const may = useMay()("dispatch.manage");
  const ofSymptoms = terms[0]?.kind === "symptom";
  return (
    <FoldingTable
      rows={terms}
      keyOf={({ code }) => code}
      columns={[
        ...languages.map((language) => ({
          heading: t(`needs.term.name.${language}`),
          language,
          cell: ({ names }: Term) => names[language] ?? "–",
        })),
        ...(ofSymptoms
          ? [
              {
                heading: t("needs.term.line"),
                cell: (term: Term) => (term.productLine ? names.lines(term.productLine) : t("needs.term.line.all")),
              },
            ]
          : []),
        {
          heading: t("needs.term.code"),
          cell: ({ code, retired }) => (
            <>
              <code>{code}</code> {retired && <span className={style.faint}>{t("needs.term.retired")}</span>}
            </>
          ),
        },
        ...(may
          ? [
              {
                heading: t("needs.tools"),
                cell: (term: Term) => <TermTools term={term} onChange={() => onChange(term.code)} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function TermTools({ term, onChange }: { term: Term; onChange: () => void }) {
  const t = useT();
  const path = `${dispatch}/terms`;
  const retire = useCommand<object>(`${path}/${term.kind}/${term.code}`, { method: "PUT", refresh: [path] });
  const { names, productLine, retired } = term;
  return (
    <div className={style.actions}>
      <Button kind="bare" onClick={onChange} aria-label={t("needs.term.change", { name: term.name })}>
        {t("needs.change")}
      </Button>
      <Button
        kind="bare"
        busy={retire.busy}
        aria-label={t(retired ? "needs.term.take-up.of" : "needs.term.retire.of", { name: term.name })}
        onClick={() => retire.send({ names, productLine, retired: !retired }, `"${term.version}"`)}
      >
        {t(retired ? "needs.term.take-up" : "needs.term.retire")}
      </Button>
      <ProblemNote error={retire.problem} />
    </div>
  );
}
