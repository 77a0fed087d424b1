import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Day } from "@/ui/Day";
import { useTerms, validity } from "./read";
import style from "./Technicians.module.css";
import type { Team } from "./types";

/** Certificates that have ended or end soon, the earliest first: what they were for nobody may be sent to any more. */
export function Expiring({ team }: { team: Team }) {
  const t = useT();
  const { name } = useTerms("skill");
  const ending = team.technicians
    .flatMap((technician) =>
      technician.skills.flatMap(({ code, validUntil }) => (validUntil ? [{ technician, code, validUntil }] : [])),
    )
    .map((each) => ({ ...each, stands: validity(each.validUntil, team.today) }))
    .filter(({ stands }) => stands !== "good")
    .sort((one, other) => one.validUntil.localeCompare(other.validUntil));
  if (ending.length === 0) return null;
  return (
    <section className={style.panel} aria-labelledby="expiring">
      <h2 id="expiring">{t("technicians.expiring")}</h2>
      <ul className={style.list}>
        {ending.map(({ technician, code, validUntil, stands }) => (
          <li key={technician.id + code} data-stands={stands}>
            <b>
              {stands === "expired" ? "▲" : "◷"} {t(`technicians.validity.${stands}`)}
            </b>{" "}
            <Day day={validUntil} /> · <Go href={`/technicians/${technician.id}`}>{technician.name}</Go> · {name(code)}
          </li>
        ))}
      </ul>
    </section>
  );
}
