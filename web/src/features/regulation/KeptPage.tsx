import { useRead } from "@/api/hooks";
import type { Duty } from "@/features/duties/duty";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath, useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { DataList } from "../lists/DataList";
import { KeptParts } from "./KeptParts";
import { columns } from "./keptColumns";
import { usePeriod } from "./period";
import type { ClauseView } from "./types";

/** The obligations behind a figure, as many as it says: of one issue of the regulation, or of all. */
export default function KeptPage() {
  const t = useT();
  const language = useLanguage();
  const pack = usePath("pack");
  const clause = usePath("clause");
  const [query] = useQueryString();
  const { range } = usePeriod();
  const path = `/api/regulation/clauses/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`;
  const words = useRead<ClauseView>(path, { version: query.edition, language }).data;
  const edition = query.edition ?? pack;
  const asked = {
    ...range,
    edition,
    clause,
    ...(query.status && { status: query.status }),
    ...(query.unit && { unit: query.unit }),
    ...(query.person && { person: query.person }),
    ...(query.line && { line: query.line }),
  };
  const { data, error } = useRead<Duty[]>("/api/obligations/compliance/list", asked);
  return (
    <>
      <PageTitle
        title={t("regulation.kept.title", { clause, title: words?.title ?? "" })}
        note={
          <Go href={`/regulation/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`}>
            {t("regulation.kept.back")}
          </Go>
        }
      />
      <ProblemNote error={error} />
      <KeptParts asked={{ ...range, edition, clause, ...(query.unit && { unit: query.unit }) }} />
      {data && (
        <DataList
          name="kept"
          label={t("regulation.kept.title", { clause, title: words?.title ?? "" })}
          columns={columns(t)}
          rows={data}
          keyOf={({ id }) => id}
          nameOf={({ what }) => what}
          file={{ path: "/api/obligations/compliance/list/file", query: asked }}
          empty={<EmptyState title={t("regulation.kept.empty")} />}
        />
      )}
    </>
  );
}
