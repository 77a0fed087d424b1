import { type ReactNode, useEffect, useRef, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useGo } from "@/lib/go";
import { useShortcuts } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { useToFile } from "../../workorders/useToFile";
import { Combobox } from "../Combobox";
import { foundOptions } from "../FoundLines";
import type { CallFile } from "../types";
import { useFound } from "../useFound";
import style from "./CasePage.module.css";
import { Correct } from "./Correct";

type Name =
  | "answer"
  | "triage"
  | "pause"
  | "resume"
  | "solve"
  | "close"
  | "hand-over"
  | "correct"
  | "merge"
  | "cancel"
  | "reopen"
  | "notes";

interface Action {
  name: Name;
  /** The key that begins it. */
  key: string;
  needs: string;
  when: (call: CallFile) => boolean;
  /** Codes to choose from, as `field: values`. */
  choice?: [field: string, values: readonly string[]];
  /** Whether words must be said. */
  words: "needed" | "may" | "none";
}

const running = ({ status }: CallFile) => status === "registered" || status === "in-hand";
const open = ({ category }: CallFile) => category !== "done";

const actions: readonly Action[] = [
  {
    name: "answer",
    key: "a",
    needs: "call.register",
    when: open,
    choice: ["channel", ["phone", "writing", "in-person", "system"]],
    words: "needed",
  },
  {
    name: "triage",
    key: "t",
    needs: "call.change",
    when: running,
    choice: ["step", ["hotline", "remote", "onsite"]],
    words: "may",
  },
  {
    name: "solve",
    key: "s",
    needs: "call.change",
    when: (call) => open(call) && call.status !== "solved",
    words: "may",
  },
  { name: "close", key: "c", needs: "call.change", when: ({ status }) => status === "solved", words: "none" },
  {
    name: "pause",
    key: "w",
    needs: "call.change",
    when: running,
    choice: ["reason", ["waiting-for-customer", "waiting-for-parts", "waiting-for-supplier", "force-majeure"]],
    words: "needed",
  },
  { name: "resume", key: "r", needs: "call.change", when: ({ status }) => status === "waiting", words: "may" },
  { name: "hand-over", key: "h", needs: "call.change", when: open, words: "may" },
  { name: "correct", key: "k", needs: "call.change", when: open, words: "needed" },
  { name: "merge", key: "m", needs: "call.change", when: open, words: "may" },
  {
    name: "cancel",
    key: "x",
    needs: "call.cancel",
    when: (call) => open(call) && call.status !== "solved",
    choice: ["reason", ["withdrawn", "mistaken", "not-ours"]],
    words: "needed",
  },
  {
    name: "reopen",
    key: "o",
    needs: "call.cancel",
    when: ({ status }) => status === "solved" || status === "closed" || status === "cancelled",
    choice: ["reason", ["fault-came-back", "ended-by-mistake", "customer-disagrees"]],
    words: "needed",
  },
  { name: "notes", key: "n", needs: "call.read", when: () => true, words: "needed" },
];

/** What can be done with the call now; a letter begins each, Escape leaves it. */
export function Actions({ call }: { call: CallFile }) {
  const t = useT();
  const may = useMay();
  const [begun, setBegun] = useState<Action>();
  const go = useGo();
  const toFile = useToFile(call.id);
  // Filing the voucher closes the line as well: closing alone would leave the paper behind.
  const offered = actions.filter(
    (action) => may(action.needs) && action.when(call) && !(toFile && action.name === "close"),
  );
  const file = toFile && {
    keys: "c",
    says: t("calls.do.file", { number: toFile.number }),
    run: () => go(`/jobs/${toFile.id}`),
  };
  useShortcuts([
    ...(file ? [file] : []),
    ...offered.map((action) => ({
      keys: action.key,
      says: t(`calls.do.${action.name}`),
      run: () => setBegun(action),
    })),
  ]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === "Escape" && setBegun(undefined);
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, []);
  return (
    <section className={style.panel} aria-label={t("calls.case.actions")}>
      <div className={style.actions}>
        {file && (
          <Button kind="main" aria-keyshortcuts={file.keys} onClick={file.run}>
            {file.says} <kbd>{file.keys}</kbd>
          </Button>
        )}
        {offered.map((action) => (
          <Button
            key={action.name}
            aria-keyshortcuts={action.key}
            aria-expanded={begun?.name === action.name}
            onClick={() => setBegun(action)}
          >
            {t(`calls.do.${action.name}`)} <kbd>{action.key}</kbd>
          </Button>
        ))}
      </div>
      {begun?.name === "correct" && <Correct call={call.id} onEnd={() => setBegun(undefined)} />}
      {/* What was begun stays, though somebody else may have ended the case meanwhile: it is refused with a reason. */}
      {begun && begun.name !== "correct" && (
        <ActionForm key={begun.name} action={begun} call={call} onEnd={() => setBegun(undefined)} />
      )}
    </section>
  );
}

function ActionForm({ action, call, onEnd }: { action: Action; call: CallFile; onEnd: () => void }) {
  const t = useT();
  const [field, values] = action.choice ?? [undefined, []];
  const [chosen, setChosen] = useState(values[0] ?? "");
  const [solved, setSolved] = useState(false);
  const [words, setWords] = useState("");
  const [into, setInto] = useState("");
  const [to, setTo] = useState("");
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>("select, input, textarea, button")?.focus(), []);
  const command = useCommand<Record<string, unknown>>(`/api/calls/${call.id}/${action.name}`, {
    refresh: ["/api/calls", `/api/cases/${call.id}`, "/api/obligations", "/api/desk", "/api/search"],
    onDone: onEnd,
  });
  const body = () => ({
    ...(field ? { [field]: chosen } : {}),
    ...(action.name === "triage" ? { solved } : {}),
    ...(action.name === "merge" ? { into } : {}),
    ...(action.name === "hand-over" ? { to } : {}),
    ...(action.words === "none" ? {} : { words: words.trim() || undefined }),
  });
  return (
    <form
      ref={first}
      className={style.begun}
      onSubmit={(event) => {
        event.preventDefault();
        command.send(body());
      }}
    >
      {field && (
        <Field label={t(`calls.choose.${action.name}`)}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              {values.map((value) => (
                <option key={value} value={value}>
                  {t(`calls.${field}.${value}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {action.name === "triage" && (
        <label className={style.tick}>
          <input type="checkbox" checked={solved} onChange={(event) => setSolved(event.currentTarget.checked)} />
          {t("calls.triage.solved")}
        </label>
      )}
      {action.name === "merge" && <Into not={call.id} onPick={setInto} />}
      {action.name === "hand-over" && <To call={call} value={to} onChange={setTo} />}
      {action.words !== "none" && (
        <AreaField
          label={t(`calls.words.${action.name}`)}
          required={action.words === "needed"}
          rows={2}
          value={words}
          onChange={setWords}
        />
      )}
      <ProblemNote error={command.problem} />
      <div className={style.actions}>
        <Button
          type="submit"
          kind="main"
          busy={command.busy}
          disabled={(action.name === "merge" && into === "") || (action.name === "hand-over" && to === "")}
        >
          {t(`calls.do.${action.name}`)}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("calls.case.leave")}
        </Button>
      </div>
    </form>
  );
}

/** The colleague who answers for it from now on. */
function To({ call, value, onChange }: { call: CallFile; value: string; onChange: (person: string) => void }) {
  const t = useT();
  const people = useRead<{ id: string; name: string }[]>("/api/organisation/people");
  const others = (people.data ?? []).filter(({ id }) => id !== call.firstAsked?.id);
  return (
    <Field label={t("calls.hand-over.to")}>
      {(control) => (
        <select {...control} required value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t("calls.hand-over.choose")}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The other call: found by its number, or by whose it is. */
function Into({ not, onPick }: { not: string; onPick: (id: string) => void }): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState("");
  const { found, ready } = useFound(typed);
  const calls = (found?.calls ?? []).filter(({ id }) => id !== not);
  return (
    <Combobox
      label={t("calls.merge.into")}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onPick("");
      }}
      ready={ready}
      options={foundOptions({ customers: [], units: [], calls, jobs: [] })}
      onPick={(key) => {
        const id = key.replace("call:", "");
        setTyped(calls.find((call) => call.id === id)?.number ?? typed);
        onPick(id);
      }}
    />
  );
}
