import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Duties.module.css";

/** Something that followed by the regulation. */
interface Consequence {
  key: string;
  what: string;
  pack: string;
  version: string;
  clause: string;
  at: string;
  state: "waiting" | "carried" | "left" | "needless";
  why: string | null;
  title: { number: string; about: string | null; path: string } | null;
  /** Whether it counts only once the reader agrees. */
  asked: boolean;
}

/** What followed in a case because of its clauses: who was told, what was set, and what nobody could carry out. */
export function CaseFollowed({ stream }: { stream: string }) {
  const t = useT();
  const { data = [] } = useRead<Consequence[]>(`/api/consequences/cases/${stream}`);
  if (data.length === 0) return null;
  return (
    <section className={style.followed} aria-label={t("duties.followed")}>
      <h2>{t("duties.followed")}</h2>
      <ul>
        {data.map((each) => (
          <Line key={each.key} consequence={each} />
        ))}
      </ul>
    </section>
  );
}

/** What no module could carry out, for those who may see to it. */
export function LeftUndone() {
  const t = useT();
  const may = useMay();
  const { data = [] } = useRead<Consequence[]>(may("obligation.waive") ? "/api/consequences/left" : undefined);
  if (data.length === 0) return null;
  return (
    <section className={style.followed} aria-label={t("duties.left")}>
      <h2>
        {t("duties.left")} <span className={style.count}>{data.length}</span>
      </h2>
      <ul>
        {data.map((each) => (
          <Line key={each.key} consequence={each} again />
        ))}
      </ul>
    </section>
  );
}

const refresh = ["/api/consequences"];

function Line({ consequence, again }: { consequence: Consequence; again?: boolean }) {
  const t = useT();
  const command = useCommand<{ key: string }>("/api/consequences/again", { refresh });
  const consent = useCommand<{ key: string; agrees: boolean }>("/api/consequences/consent", { refresh });
  const { key, what, state, why, title, at, asked, ...clause } = consequence;
  return (
    <li data-state={state}>
      <div className={style.followedWhat}>
        <span>
          {state === "left" && <Icon name="alert" />} {what}
        </span>
        <ClauseChip pack={clause.pack} clause={clause.clause} version={clause.version} />
      </div>
      {why && <p>{why}</p>}
      <div className={style.followedWhere}>
        {again && title && <Go href={title.path}>{title.number}</Go>}
        <Time at={at} />
        {state === "waiting" && <span>{t("duties.followed.waiting")}</span>}
        {again && (
          <Button kind="bare" busy={command.busy} onClick={() => command.send({ key })}>
            {t("duties.left.again")}
          </Button>
        )}
      </div>
      {asked && (
        <div className={style.followedWhere}>
          <Button busy={consent.busy} onClick={() => consent.send({ key, agrees: true })}>
            {t("duties.consent.yes")}
          </Button>
          <Button kind="bare" busy={consent.busy} onClick={() => consent.send({ key, agrees: false })}>
            {t("duties.consent.no")}
          </Button>
        </div>
      )}
      <ProblemNote error={command.problem ?? consent.problem} />
    </li>
  );
}
