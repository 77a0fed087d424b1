import { useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Day } from "@/ui/Day";
import { useAreas } from "./areas";
import { coordinates, words } from "./CoordinateFields";
import { useLanguageWord } from "./languageWord";
import { ProfileForm } from "./ProfileForm";
import { useTerms, validity } from "./read";
import style from "./Technicians.module.css";
import type { Skill, TechnicianFile } from "./types";

/** Skills with their certificates, where the day begins, languages, tools, territory. */
export function ProfilePanel({ file }: { file: TechnicianFile }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  return (
    <section className={style.panel} aria-labelledby="profile">
      <h2 id="profile">{t("technicians.profile")}</h2>
      {editing ? (
        <ProfileForm file={file} onEnd={() => setEditing(false)} />
      ) : (
        <>
          <Facts file={file} />
          {file.mayManage && (
            <div className={style.actions}>
              <Button onClick={() => setEditing(true)}>{t("technicians.profile.change")}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Facts({ file: { unit, profile, depot, today } }: { file: TechnicianFile }) {
  const t = useT();
  const language = useLanguageWord();
  const tools = useTerms("tool");
  const areas = useAreas(unit);
  const territory = profile.areas.map(areas.name);
  const start = profile.base === "home" ? profile.home : depot;
  const none = <span className={style.faint}>{t("technicians.nothing")}</span>;
  return (
    <dl className={style.facts}>
      <dt>{t("technicians.skills")}</dt>
      <dd>
        {profile.skills.length === 0 && none}
        <ul className={style.skills}>
          {profile.skills.map((skill) => (
            <SkillLine key={skill.code} skill={skill} today={today} />
          ))}
        </ul>
      </dd>
      <dt>{t("technicians.base")}</dt>
      <dd>
        {t(`technicians.base.${profile.base}`)}
        {start && ` · ${words(coordinates(start))}`}
      </dd>
      <dt>{t("technicians.languages")}</dt>
      <dd>
        {profile.languages.length === 0 && none}
        {profile.languages.map(language).join(" · ")}
      </dd>
      <dt>{t("technicians.tools")}</dt>
      <dd>{profile.tools.length === 0 ? none : profile.tools.map(tools.name).join(" · ")}</dd>
      <dt>{t("technicians.areas")}</dt>
      <dd>
        {territory.length > 0 && territory.every((name) => name !== undefined)
          ? territory.join(" · ")
          : t("technicians.areas.n", { n: territory.length })}
      </dd>
    </dl>
  );
}

function SkillLine({ skill: { code, certificate, validUntil }, today }: { skill: Skill; today: string }) {
  const t = useT();
  const { name } = useTerms("skill");
  const stands = validity(validUntil, today);
  return (
    <li data-stands={stands}>
      <b>{name(code)}</b>
      {certificate && ` · ${certificate}`}
      {validUntil && (
        <>
          {" · "}
          {stands !== "good" && (
            <b>
              {stands === "expired" ? "▲" : "◷"} {t(`technicians.validity.${stands}`)}
            </b>
          )}{" "}
          {t("technicians.valid-until")} <Day day={validUntil} />
        </>
      )}
    </li>
  );
}
