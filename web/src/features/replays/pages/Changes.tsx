import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Replay.module.css";
import type { Change, Side } from "./replay";

interface Props {
  replay: string;
  /** `P1/19` */
  clause: string;
  roles: Record<string, string>;
}

/** The cases of a clause that would have been otherwise, each with the reason. */
export function Changes({ replay, clause, roles }: Props) {
  const { data, error } = useRead<Change[]>(`/api/obligations/replays/${replay}/changes`, { clause });
  return (
    <>
      <ProblemNote error={error} />
      <ol className={style.changes}>
        {data?.map((change) => (
          <li key={change.n}>
            <span className={style.case}>
              {change.title ? (
                <>
                  <Go href={change.title.path}>{change.title.number}</Go> {change.title.about}
                </>
              ) : (
                <Time at={change.at} mode="absolute" />
              )}
            </span>
            <Sides change={change} roles={roles} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** How it was and how it would be. */
export function Sides({ change: { kind, what }, roles }: { change: Change; roles: Record<string, string> }) {
  const t = useT();
  return (
    <>
      <span>{t(kind === null ? "replays.kind.SAME" : `replays.kind.${kind}`)}</span>
      <span className={style.reason}>
        <SideView side={what.before} roles={roles} />
        {kind !== null && (
          <>
            {(what.before || what.after) && " → "}
            <SideView side={what.after} roles={roles} />
          </>
        )}
      </span>
    </>
  );
}

function SideView({ side, roles }: { side: Side | null; roles: Record<string, string> }) {
  const t = useT();
  if (!side) return null;
  if (side.said !== null) return <span>{side.said}</span>;
  return (
    <span>
      {side.status && t(`replays.status.${side.status}`)}
      {side.due && (
        <>
          {" "}
          {t("replays.due")} <Time at={side.due} mode="absolute" />
        </>
      )}
      {side.role && ` · ${roles[side.role] ?? side.role}`}
    </span>
  );
}
