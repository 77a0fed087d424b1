import { Button } from "antd";
import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useMay, useSession } from "@/app/session";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { PaperFrame } from "../documents/PaperFrame";
import style from "./Register.module.css";
import type { RegisterDay } from "./register";

const refresh = ["/api/register"];

/** What the keeper does at the end of the day, and what was sent. */
export function Closing({ view }: { view: RegisterDay }) {
  const t = useT();
  const may = useMay();
  const { roles } = useSession();
  return (
    <div className={style.closing}>
      {may("call.change") && <Compare view={view} />}
      {view.sheet && view.sentAt ? (
        <section>
          <p className={style.done}>
            {t("register.sent")} <Time at={view.sentAt} />
          </p>
          <PaperFrame id={view.sheet.id} content={view.sheet.content} title={view.sheet.number} />
        </section>
      ) : (
        roles.includes("service-centre-clerk") && <Send view={view} />
      )}
    </div>
  );
}

function Compare({ view }: { view: RegisterDay }) {
  const t = useT();
  const compare = useCommand<{ day: string }>(`/api/register/${view.unit}/compared`, { refresh });
  return (
    <section className={style.form}>
      {view.compared && (
        <p className={style.done}>
          {t("register.compared", { by: view.compared.by ?? "", left: view.compared.undispatched })} ·{" "}
          <Time at={view.compared.at} />
        </p>
      )}
      <p className={style.note}>
        {t("register.compare.note")} <ClauseChip pack="P1" clause="18" />
      </p>
      <ProblemNote error={compare.problem} />
      <Button
        type={view.compared ? "default" : "primary"}
        loading={compare.busy}
        onClick={() => compare.send({ day: view.day })}
      >
        {t(view.compared ? "register.compare.again" : "register.compare")}
      </Button>
    </section>
  );
}

function Send({ view }: { view: RegisterDay }) {
  const t = useT();
  const [password, setPassword] = useState("");
  const send = useCommand<{ day: string; password: string }>(`/api/register/${view.unit}/sent`, { refresh });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.send({ day: view.day, password });
        setPassword("");
      }}
    >
      <h2>
        {t("register.send")} <ClauseChip pack="P1" clause="24" />
      </h2>
      <p className={style.note}>{t("register.send.note")}</p>
      <TextField
        label={t("register.password")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        required
        maxLength={200}
      />
      <ProblemNote error={send.problem} />
      <Button type="primary" htmlType="submit" loading={send.busy}>
        {t("register.send.do")}
      </Button>
    </form>
  );
}
