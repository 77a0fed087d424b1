import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { ClauseChip } from "@/ui/ClauseChip";
import { FollowUp } from "@/ui/FollowUp";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { clauseOf, type Matter } from "../matter";
import { Due } from "./Due";
import { MatterDeeds } from "./MatterDeeds";
import style from "./Matters.module.css";

/** One matter: what it came of, whom it is put to, what was said of it since, and what the reader may do now. */
export default function MatterPage() {
  const t = useT();
  const language = useLanguage();
  const { data: matter, error } = useRead<Matter>(`/api/matters/${usePath("id")}`, { language });
  if (!matter) return <ProblemNote error={error} />;
  return (
    <InZone zone={matter.zone}>
      <div className={style.page}>
        <PageTitle
          title={t("matters.named", { kind: matter.kind.toLowerCase(), name: matter.name })}
          note={
            <>
              <ClauseChip {...clauseOf(matter)} /> {t(`matters.state.${matter.state}`)}
            </>
          }
          actions={<Go href="/matters">{t("matters.title")}</Go>}
        />
        <FollowUp
          facts={[
            [t("matters.column.to"), matter.to.join(t("matters.and"))],
            [t("matters.column.unit"), matter.unitName],
            ...(matter.title ? [[t("matters.column.case"), <Case key="case" title={matter.title} />] as const] : []),
            ...(matter.accounts.length > 0
              ? [
                  [
                    t("matters.column.accounts"),
                    <Go key="accounts" href="/ledgers">
                      {matter.accounts.join(t("matters.and"))}
                    </Go>,
                  ] as const,
                ]
              : []),
            ...(matter.due ? [[t("matters.column.due"), <Due key="due" at={matter.due} />] as const] : []),
          ]}
          story={[
            { at: matter.openedAt, what: t("matters.deed.OPENED") },
            ...matter.words.map(({ deed, at, by, words }) => ({
              at,
              what: `${t(`matters.deed.${deed}`)} · ${by}`,
              words,
            })),
            ...(matter.takenBackAt ? [{ at: matter.takenBackAt, what: t("matters.deed.TAKEN_BACK") }] : []),
            ...(matter.state === "WITHDRAWN" ? [{ at: matter.movedAt, what: t("matters.deed.WITHDRAWN") }] : []),
          ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))}
        />
        <MatterDeeds key={matter.state} matter={matter} />
      </div>
    </InZone>
  );
}

function Case({ title }: { title: NonNullable<Matter["title"]> }) {
  return (
    <>
      <Go href={title.path}>{title.number}</Go> {title.about}
    </>
  );
}
