import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Inbound.module.css";

interface Key {
  id: string;
  orgName: string;
  name: string;
  ending: string;
  madeAt: string;
  madeBy: string | null;
  usedAt: string | null;
  revokedAt: string | null;
}

interface Unit {
  id: string;
  name: string;
}

const refresh = ["/api/keys"];

/** Keys of telephone exchanges: made, shown once, revoked. */
export function Keys() {
  const t = useT();
  const { data, error } = useRead<Key[]>("/api/keys");
  return (
    <section className={style.panel} aria-labelledby="keys">
      <h2 id="keys">{t("inbound.keys")}</h2>
      <p className={style.faint}>{t("inbound.keys.detail")}</p>
      <ProblemNote error={error} />
      <NewKey />
      <ul>
        {data?.map((key) => (
          <OneKey key={key.id} of={key} />
        ))}
      </ul>
    </section>
  );
}

function NewKey() {
  const t = useT();
  const { data: units = [] } = useRead<Unit[]>("/api/organisation/units");
  const [name, setName] = useState("");
  const [org, setOrg] = useState("");
  const make = useCommand<{ org: string; kind: string; name: string }, { secret: string }>("/api/keys", {
    refresh,
    onDone: () => setName(""),
  });
  const chosen = org || units[0]?.id || "";
  return (
    <form
      className={style.inline}
      onSubmit={(event) => {
        event.preventDefault();
        make.send({ org: chosen, kind: "telephony", name });
      }}
    >
      <TextField
        label={t("inbound.key.name")}
        value={name}
        onChange={setName}
        required
        maxLength={100}
        wrong={make.problem instanceof Problem ? make.problem.field("name") : undefined}
      />
      <Field label={t("inbound.key.unit")}>
        {(control) => (
          <select {...control} value={chosen} onChange={(event) => setOrg(event.currentTarget.value)}>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" busy={make.busy}>
        {t("inbound.key.make")}
      </Button>
      <ProblemNote error={make.problem} />
      {make.result && (
        <p className={style.secret} role="status">
          {t("inbound.key.once")} <code>{make.result.secret}</code>
        </p>
      )}
    </form>
  );
}

function OneKey({ of }: { of: Key }) {
  const t = useT();
  const revoke = useCommand<object>(`/api/keys/${of.id}/revoke`, { refresh });
  return (
    <li className={style.row}>
      <div className={style.what}>
        <b>{of.name}</b> …{of.ending} · {of.orgName}
        <div className={style.faint}>
          {t("inbound.key.made", { name: of.madeBy ?? "Sanbao" })} <Time at={of.madeAt} mode="absolute" /> ·{" "}
          {of.usedAt ? (
            <>
              {t("inbound.key.used")} <Time at={of.usedAt} mode="absolute" />
            </>
          ) : (
            t("inbound.key.unused")
          )}
          {of.revokedAt && (
            <>
              {" "}
              · {t("inbound.key.revoked")} <Time at={of.revokedAt} mode="absolute" />
            </>
          )}
        </div>
        <ProblemNote error={revoke.problem} />
      </div>
      {!of.revokedAt && (
        <Button
          busy={revoke.busy}
          aria-label={`${t("inbound.key.revoke")}: ${of.name}`}
          onClick={() => revoke.send({})}
        >
          {t("inbound.key.revoke")}
        </Button>
      )}
    </li>
  );
}
