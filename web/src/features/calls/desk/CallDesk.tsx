import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useMay } from "@/app/session";
import { useGo } from "@/lib/go";
import { useShortcuts } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { useZone } from "@/lib/zone";
import { Button } from "@/ui/Button";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { spoken } from "../../dispatch/spoken";
import { headingOf } from "../../fields/words";
import { useModels } from "../../products/models";
import { Combobox, type Option } from "../Combobox";
import { foundOptions } from "../FoundLines";
import type { CallerView } from "../types";
import { useAsked } from "../useAsked";
import { useFound } from "../useFound";
import style from "./CallDesk.module.css";
import { Drafts } from "./Drafts";
import { EntryForm } from "./EntryForm";
import { asNewcomer, type DeskForm, emptyForm, entryOf, fieldAt, registerAt, withUnit } from "./form";
import { Known } from "./Known";
import { Registered, type RegisteredCall } from "./Registered";
import { Script, useScript } from "./Script";
import { useDraft } from "./useDraft";

const newcomer = "newcomer";
const IncomingNote = lazy(() => import("../../inbound/IncomingNote"));
const DeskWindows = lazy(spoken(() => import("../../dispatch/pages/DeskWindows")));

/** What stays when it turns out to be somebody else: what came in is what it is, whoever it is from. */
const kept = ({ incoming, channel, fault }: DeskForm) => (incoming ? { incoming, channel, fault } : {});

/** From the ring to the line in the register, by keyboard alone. */
export default function CallDesk() {
  const t = useT();
  const go = useGo();
  const may = useMay();
  const register = useCommand<{ at: string; entry: ReturnType<typeof entryOf> }, RegisteredCall>(({ at }) => at, {
    content: ({ entry }) => entry,
    refresh: ["/api/calls", "/api/desk", "/api/search", "/api/inbound"],
  });
  const draft = useDraft(register.busy || register.done);
  const { form, change, set } = draft;
  const script = useScript();
  const own = useAsked(form);
  const zone = useZone();
  const [step, setStep] = useState(0);
  const [isNew, setNew] = useState(false);
  const [asksWhen, setAsksWhen] = useState(false);
  const [wantedUnit, setWantedUnit] = useState("");
  const finder = useRef<HTMLInputElement>(null);
  const symptom = useRef<HTMLInputElement>(null);
  const newName = useRef<HTMLInputElement>(null);

  const { found, ready } = useFound(form.customer ? "" : form.sought);
  const { data: caller } = useRead<CallerView>(form.customer ? `/api/desk/customers/${form.customer}` : undefined);
  const known = form.customer && caller?.customer.id === form.customer ? caller : undefined;
  const models = useModels(form.unit === "" ? form.model : "");
  const line = known?.units.find(({ unit }) => unit.id === form.unit)?.unit.line ?? models.meant?.line ?? form.line;
  const writing = form.customer !== "" || isNew || form.name !== "";
  const seesWhen = writing && may("job.read");

  const warned = register.problem instanceof Problem && register.problem.type === "call-may-be-known";
  const send = (anyway = false) =>
    register.send({
      at: registerAt(form),
      entry: entryOf(
        { ...form, line: models.meant?.line ?? form.line, evenIfKnown: anyway || form.evenIfKnown },
        draft.id,
        zone,
        own,
      ),
    });

  // As soon as the file is there: the unit that was asked for, or the only one, and the place where it stands.
  const prepared = useRef("");
  useEffect(() => {
    if (!known || prepared.current === known.customer.id) return;
    prepared.current = known.customer.id;
    if (form.unit !== "" || form.site !== "") return;
    const units = known.units.map((each) => each.unit);
    const unit = units.find(({ id }) => id === wantedUnit) ?? (units.length === 1 ? units[0] : undefined);
    set((before) => withUnit({ ...before, name: known.customer.name }, unit, known.customer.sites));
    if (units.length <= 1 || unit) symptom.current?.focus();
    else document.querySelector<HTMLInputElement>("input[name=unit]")?.focus();
  }, [known, form.unit, form.site, wantedUnit, set]);
  useEffect(() => {
    if (isNew) newName.current?.focus();
  }, [isNew]);

  const restart = () => {
    register.reset();
    setNew(false);
    setAsksWhen(false);
    setWantedUnit("");
    prepared.current = "";
    draft.startNew();
    finder.current?.focus();
  };
  useShortcuts([
    { keys: "alt+n", says: t("calls.desk.new"), run: restart },
    ...(writing && !register.busy
      ? [{ keys: "ctrl+enter", says: t("calls.desk.register"), run: () => send(warned) }]
      : []),
    ...(seesWhen ? [{ keys: "alt+w", says: t("calls.desk.when"), run: () => setAsksWhen(!asksWhen) }] : []),
  ]);

  const pick = (key: string) => {
    const [kind, id = ""] = key.split(":");
    if (kind === newcomer) {
      set(asNewcomer(form));
      setNew(true);
    } else if (kind === "call" || kind === "job") go(`/${kind}s/${id}`);
    else if (kind === "customer") change({ customer: id });
    else {
      const unit = found?.units.find((each) => each.id === id);
      setWantedUnit(id);
      if (unit?.customer) change({ customer: unit.customer });
      else {
        set({ ...asNewcomer({ ...form, sought: "" }), unit: id });
        setNew(true);
      }
    }
  };
  const newOption: Option = { key: newcomer, content: <b>{t("calls.desk.newcomer", { typed: form.sought })}</b> };

  const nameOf = (path: string): string | undefined => {
    const field = fieldAt[path];
    if (field) return t(`calls.field.${field}`);
    const asked = own.find(({ id }) => path === `own.${id}`);
    return asked && headingOf(asked);
  };
  const promised = form.comesFrom ? { from: form.comesFrom, to: form.comesTo } : undefined;
  if (register.done && register.result) {
    return <Registered call={register.result} script={script} promised={promised} onNext={restart} />;
  }
  return (
    <>
      <PageTitle title={t("calls.desk.title")} actions={<Button onClick={restart}>{t("calls.desk.new")}</Button>} />
      <Script script={script} step={writing ? step : 0} />
      <div className={style.desk}>
        <div className={style.column}>
          <Combobox
            large
            autoFocus
            label={t("calls.desk.find")}
            hint={t("calls.desk.find.hint")}
            input={finder}
            value={form.sought}
            onChange={(sought) => {
              set({ ...emptyForm, ...(form.customer ? kept(form) : form), sought });
              setNew(false);
              prepared.current = "";
            }}
            options={form.sought.trim() === "" ? [] : [...foundOptions(found), newOption]}
            ready={ready}
            onPick={pick}
          />
          {writing && (
            <>
              <EntryForm
                {...{ form, own, change, models, symptom, newName }}
                symptoms={
                  script?.symptoms.filter(({ productLine }) => !productLine || !line || productLine === line) ?? []
                }
                problem={register.problem}
                onStep={setStep}
                onRegister={() => send(warned)}
              />
              <ProblemNote error={register.problem} nameOf={nameOf} />
              <div className={style.actions}>
                <Button kind="main" busy={register.busy} onClick={() => send(warned)}>
                  {t(warned ? "calls.desk.register.anyway" : "calls.desk.register")}
                </Button>
                <span className={style.keys}>{t("calls.desk.keys")}</span>
              </div>
            </>
          )}
        </div>
        <div className={style.column}>
          {form.incoming !== "" && (
            <Suspense fallback={null}>
              <IncomingNote id={form.incoming} />
            </Suspense>
          )}
          {known && (
            <Known
              caller={known}
              unit={form.unit}
              site={form.site}
              onUnit={(unit) => set(withUnit(form, unit, known.customer.sites))}
              onSite={(site) => change({ site })}
            />
          )}
          {seesWhen && (
            <Button aria-expanded={asksWhen} aria-keyshortcuts="Alt+W" onClick={() => setAsksWhen(!asksWhen)}>
              {t("calls.desk.when")}
            </Button>
          )}
          {seesWhen && (asksWhen || promised) && (
            <Suspense fallback={null}>
              <DeskWindows
                site={form.site}
                unit={form.unit}
                symptom={form.symptom}
                chosen={promised}
                onChoose={
                  may("job.assign") && may("job.open")
                    ? (window) => change({ comesFrom: window?.from ?? "", comesTo: window?.to ?? "" })
                    : undefined
                }
              />
            </Suspense>
          )}
          <Drafts drafts={draft.others} onOpen={draft.open} onDiscard={(id) => void draft.discard(id)} />
        </div>
      </div>
    </>
  );
}
