import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { EmptyState } from "@/ui/EmptyState";
import { Field } from "@/ui/Field";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { clauseOf, type Matter, states } from "../matter";
import { Due } from "./Due";
import style from "./Matters.module.css";

/** What clauses opened: the reader's own first, then those of the units in sight. */
export default function MattersPage() {
  const t = useT();
  const language = useLanguage();
  const [query, setQuery] = useQueryString();
  const state = query.state ?? "";
  const { data, error } = useRead<Matter[]>("/api/matters", state ? { language, state } : { language });
  return (
    <div className={style.page}>
      <PageTitle title={t("matters.title")} note={t("matters.note")} />
      <div className={style.filter}>
        <Field label={t("matters.column.state")}>
          {(control) => (
            <select
              {...control}
              value={state}
              onChange={(event) => setQuery({ state: event.currentTarget.value || undefined })}
            >
              <option value="">{t("matters.state.unsettled")}</option>
              {states.map((each) => (
                <option key={each} value={each}>
                  {t(`matters.state.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <ProblemNote error={error} />
      {data?.length === 0 && <EmptyState title={t("matters.empty.title")}>{t("matters.empty.text")}</EmptyState>}
      {data && data.length > 0 && <Rows matters={data} />}
    </div>
  );
}

function Rows({ matters }: { matters: readonly Matter[] }) {
  const t = useT();
  return (
    <FoldingTable
      rows={matters}
      keyOf={({ id }) => id}
      ended={({ state }) => state === "SETTLED" || state === "WITHDRAWN"}
      columns={[
        {
          heading: t("matters.column.name"),
          cell: (matter) => (
            <span className={style.name}>
              <Go href={`/matters/${matter.id}`}>
                {t("matters.named", { kind: matter.kind.toLowerCase(), name: matter.name })}
              </Go>
              <ClauseChip {...clauseOf(matter)} />
            </span>
          ),
        },
        { heading: t("matters.column.unit"), cell: ({ unitName }) => unitName },
        {
          heading: t("matters.column.to"),
          cell: ({ own, to }) => (own ? t("matters.own") : to.join(t("matters.and"))),
        },
        { heading: t("matters.column.case"), cell: ({ title }) => title && <Go href={title.path}>{title.number}</Go> },
        { heading: t("matters.column.opened"), cell: ({ openedAt }) => <Time at={openedAt} /> },
        { heading: t("matters.column.state"), cell: ({ state }) => t(`matters.state.${state}`) },
        { heading: t("matters.column.due"), cell: ({ due }) => due && <Due at={due} /> },
      ]}
    />
  );
}
