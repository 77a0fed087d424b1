import { useT } from "@/lib/text";
import style from "./Dispatch.module.css";
import planned from "./Plan.module.css";
import type { Reason } from "./plan";
import { useTermName } from "./terms";

/** What keeps technicians from a job: each reason once, with whom it is about. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const t = useT();
  const name = useTermName();
  return (
    <ul className={planned.reasons}>
      {reasons.map(({ code, what, technicians }) => (
        <li key={`${code}${what}`}>
          {t(`dispatch.obstacle.${code}`, { what: what ? name(code, what) : "" })}
          {technicians.length > 0 && <span className={style.small}> – {technicians.join(", ")}</span>}
        </li>
      ))}
    </ul>
  );
}
