import { useRead } from "@/api/hooks";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { Field } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { DataList } from "../../lists/DataList";
import { type Charge, states } from "../charge";
import { columns } from "../columns";

/** What clauses put to people: the reader's own, and those of the people the reader answers for. */
export default function ChargesPage() {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const state = query.state ?? "";
  const charges = useRead<Charge[]>("/api/charges", state ? { state } : undefined);
  return (
    <>
      <PageTitle title={t("charges.title")} note={t("charges.note")} />
      <ProblemNote error={charges.error} />
      {charges.data && (
        <DataList
          name="charges"
          label={t("charges.title")}
          columns={columns(t)}
          rows={charges.data}
          keyOf={({ id }) => id}
          nameOf={({ name, party }) => `${name}, ${party}`}
          filters={
            <Field label={t("charges.column.state")}>
              {(control) => (
                <select
                  {...control}
                  value={state}
                  onChange={(event) => setQuery({ state: event.currentTarget.value || undefined })}
                >
                  <option value="">{t("charges.state.all")}</option>
                  {states.map((each) => (
                    <option key={each} value={each}>
                      {t(`charges.state.${each}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          }
          file={{ path: "/api/charges/file", query: state ? { state } : {} }}
          empty={<EmptyState title={t("charges.empty.title")}>{t("charges.empty.text")}</EmptyState>}
        />
      )}
    </>
  );
}
