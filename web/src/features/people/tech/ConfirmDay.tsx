import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { useTyped } from "@/lib/useTyped";
import { Button } from "@/ui/Button";
import { AreaField, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Spent } from "@/ui/Spent";
import { type OwnDay, type OwnWork, times } from "../report";
import { AddOwn } from "./AddOwn";
import style from "./Report.module.css";

interface Confirmation {
  day: string;
  seen: string;
  own: readonly OwnWork[];
  remark: string;
  password: string;
}

interface Correction {
  report: Confirmation;
  why: string;
}

interface Added {
  own: readonly OwnWork[];
  remark: string;
  why: string;
}

/**
 * What the technician adds to the day, kept on the phone until it is signed, and the signature under it; for a day reported before, also
 * why it is reported anew.
 */
export function ConfirmDay({ view, onDone }: { view: OwnDay; onDone?: () => void }) {
  const t = useT();
  const anew = view.paper !== null;
  const { form, change, forget } = useTyped<Added>(`report.${view.sheet.day}.${view.paper?.version ?? 0}`, {
    own: view.own,
    remark: view.remark ?? "",
    why: "",
  });
  const { own, remark, why } = form;
  const [password, setPassword] = useState("");
  const confirm = useCommand<Confirmation | Correction>(anew ? "/api/reports/own/corrections" : "/api/reports/own", {
    refresh: ["/api/reports", "/api/papers"],
    onDone: () => {
      forget();
      setPassword("");
      onDone?.();
    },
  });
  return (
    <>
      <AddOwn day={view.sheet.day} onAdd={(work) => change({ own: [...own, work] })} />
      <form
        className={style.panel}
        onSubmit={(event) => {
          event.preventDefault();
          const report = { day: view.sheet.day, seen: view.fingerprint, own, remark, password };
          confirm.send(anew ? { report, why } : report);
        }}
      >
        {own.length > 0 && (
          <ul className={style.lines}>
            {own.map((work, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end or taken out
              <li key={at}>
                <span className={style.head}>
                  <span>
                    {work.category} · {work.remark}
                  </span>
                  <Spent minutes={work.minutes} />
                </span>
                <Button
                  aria-label={t("people.tech.own.remove", { what: work.remark })}
                  onClick={() => change({ own: own.filter((_, index) => index !== at) })}
                >
                  {t("people.tech.own.take-out")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <h2>{t("people.tech.times")}</h2>
        <ul className={style.lines}>
          {times(view.sheet.jobs, own).map(({ category, minutes }) => (
            <li key={category}>
              <span className={style.head}>
                <span>{category ? t(`people.tech.category.${category}`) : t("people.tech.undecided")}</span>
                <Spent minutes={minutes} />
              </span>
            </li>
          ))}
        </ul>
        <AreaField
          label={t("people.tech.remark")}
          value={remark}
          onChange={(words) => change({ remark: words })}
          maxLength={2000}
        />
        {anew && (
          <AreaField
            label={t("people.tech.correct.why")}
            value={why}
            onChange={(words) => change({ why: words })}
            maxLength={1000}
            required
          />
        )}
        <TextField
          label={t("people.tech.password")}
          hint={t(anew ? "people.tech.correct.hint" : "people.tech.password.hint")}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          required
          maxLength={200}
        />
        <ProblemNote error={confirm.problem} />
        <Button type="submit" kind="main" wide busy={confirm.busy}>
          {t(anew ? "people.tech.correct.send" : "people.tech.confirm")}
        </Button>
      </form>
    </>
  );
}
