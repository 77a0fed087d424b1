import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Drafts.module.css";
import type { DraftView, Member } from "./types";

interface Colleague {
  id: string;
  name: string;
  unitName: string;
}

/** Who works on the draft beside those whose office it is. */
export function Group({ draft, members }: { draft: DraftView; members: Member[] }) {
  const t = useT();
  const leads = draft.may.includes("lead");
  return (
    <div className={style.panel}>
      <h2>{t("regulation.drafts.group")}</h2>
      <p className={style.faint}>{t("regulation.drafts.group.means")}</p>
      <ul className={style.list}>
        {members.map((member) => (
          <li key={member.person} className={style.member}>
            <span>
              <b>{member.name}</b>{" "}
              <span className={style.faint}>
                {t("regulation.drafts.group.named", { by: member.by ?? t("regulation.drafts.sanbao") })} ·{" "}
                <Time at={member.at} />
              </span>
            </span>
            {leads && <Release draft={draft} member={member} />}
          </li>
        ))}
      </ul>
      {leads && <Name draft={draft} members={members} />}
    </div>
  );
}

function Release({ draft, member }: { draft: DraftView; member: Member }) {
  const t = useT();
  const path = `/api/regulation/drafts/${draft.id}`;
  const release = useCommand(`${path}/group/${member.person}`, { method: "DELETE", refresh: [path] });
  return (
    <>
      <Button
        kind="bare"
        busy={release.busy}
        aria-label={t("regulation.drafts.group.release-one", { name: member.name })}
        onClick={() => release.send()}
      >
        {t("regulation.drafts.group.release")}
      </Button>
      <ProblemNote error={release.problem} />
    </>
  );
}

function Name({ draft, members }: { draft: DraftView; members: Member[] }) {
  const t = useT();
  const [person, setPerson] = useState("");
  const { data: people, error } = useRead<Colleague[]>("/api/organisation/people", { withLeft: false });
  const path = `/api/regulation/drafts/${draft.id}`;
  const name = useCommand<{ person: string }>(`${path}/group`, { refresh: [path], onDone: () => setPerson("") });
  const others = (people ?? []).filter(({ id }) => members.every((member) => member.person !== id));
  return (
    <form
      className={style.bar}
      onSubmit={(event) => {
        event.preventDefault();
        name.send({ person });
      }}
    >
      <Field label={t("regulation.drafts.group.person")}>
        {(control) => (
          <select {...control} value={person} required onChange={(event) => setPerson(event.target.value)}>
            <option value="">{t("regulation.drafts.key.choose")}</option>
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name} · {each.unitName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" busy={name.busy}>
        {t("regulation.drafts.group.name")}
      </Button>
      <ProblemNote error={error ?? name.problem} />
    </form>
  );
}
