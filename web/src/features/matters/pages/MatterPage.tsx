import type { ReactNode } from "react";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { ClauseChip } from "@/ui/ClauseChip";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
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
        <div className={style.halves}>
          <Facts matter={matter} />
          <Story matter={matter} />
        </div>
        <MatterDeeds key={matter.state} matter={matter} />
      </div>
    </InZone>
  );
}

function Facts({ matter }: { matter: Matter }) {
  const t = useT();
  return (
    <dl className={style.facts}>
      <Fact name={t("matters.column.to")}>{matter.to.join(t("matters.and"))}</Fact>
      <Fact name={t("matters.column.unit")}>{matter.unitName}</Fact>
      {matter.title && (
        <Fact name={t("matters.column.case")}>
          <Go href={matter.title.path}>{matter.title.number}</Go> {matter.title.about}
        </Fact>
      )}
      {matter.due && (
        <Fact name={t("matters.column.due")}>
          <Due at={matter.due} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={style.words}>{children}</dd>
    </>
  );
}

function Story({ matter }: { matter: Matter }) {
  const t = useT();
  return (
    <ol className={style.story}>
      <li>
        <Time at={matter.openedAt} /> {t("matters.deed.OPENED")}
      </li>
      {matter.words.map(({ deed, at, by, words }) => (
        <li key={`${at} ${deed}`}>
          <Time at={at} /> {t(`matters.deed.${deed}`)} · {by}
          {words && <q className={style.words}>{words}</q>}
        </li>
      ))}
      {matter.state === "WITHDRAWN" && (
        <li>
          <Time at={matter.movedAt} /> {t("matters.deed.WITHDRAWN")}
        </li>
      )}
    </ol>
  );
}
