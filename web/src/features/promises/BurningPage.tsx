import { useRead } from "@/api/hooks";
import type { Duty } from "@/features/duties/duty";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath, useQueryString } from "@/lib/path";
import { type Say, useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import type { Column } from "../lists/column";
import { DataList } from "../lists/DataList";
import { columns } from "../regulation/keptColumns";

/** All that is late and still owed, or due before tonight: as many as the director's page says. */
export default function BurningPage() {
  const t = useT();
  const language = useLanguage();
  const which = usePath("which") === "today" ? "today" : "late";
  const [query] = useQueryString();
  const asked: Record<string, string> = query.unit ? { unit: query.unit } : {};
  const path = `/api/obligations/promises/burning/${which}`;
  const { data, error } = useRead<Duty[]>(path, { ...asked, language }, { every: 60_000 });
  const title = t(`promises.${which}`);
  return (
    <>
      <PageTitle
        title={title}
        note={<Go href={query.unit ? `/promises?unit=${query.unit}` : "/promises"}>{t("promises.list.back")}</Go>}
      />
      <ProblemNote error={error} />
      {data && (
        <DataList
          name="burning"
          label={title}
          columns={columnsOf(t)}
          rows={data}
          keyOf={({ id }) => id}
          nameOf={({ what }) => what}
          file={{ path: `${path}/file`, query: asked }}
          empty={<EmptyState title={t("promises.list.empty")}>{t("promises.list.empty.text")}</EmptyState>}
        />
      )}
    </>
  );
}

const columnsOf = (t: Say): Column<Duty>[] => {
  const [what, ...others] = columns(t).filter(({ key }) => key !== "status" && key !== "met");
  return [...(what ? [what] : []), clause, ...others];
};

const clause: Column<Duty> = {
  key: "clause",
  heading: "regulation.kept.clause",
  kind: "code",
  cell: ({ pack, clause, version }) => <ClauseChip pack={pack} clause={clause} version={version} />,
  value: ({ clause }) => clause,
};
