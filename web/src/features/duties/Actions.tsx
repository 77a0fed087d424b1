import { useEffect, useRef, useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Duties.module.css";
import type { Attribute, Duty, Tick } from "./duty";

const refresh = ["/api/obligations", "/api/notices", "/api/calls", "/api/cases"];

/** What the reader may do about a duty by hand: say that it is done, or let the holder off. Nothing where neither is theirs. */
export function Actions({ duty }: { duty: Duty }) {
  const t = useT();
  const [begun, setBegun] = useState<Tick | "waive">();
  const end = () => setBegun(undefined);
  if (duty.tick.length === 0 && !duty.mayWaive) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves whatever form is open inside
    <div className={style.actions} onKeyDown={(event) => event.key === "Escape" && end()}>
      {!begun && (
        <div className={style.buttons}>
          {duty.tick.map((tick) => (
            <Button key={tick.event} onClick={() => setBegun(tick)} aria-label={`${t("duties.done")}: ${duty.what}`}>
              {t("duties.done")}
            </Button>
          ))}
          {duty.mayWaive && (
            <Button onClick={() => setBegun("waive")} aria-label={`${t("duties.waive")}: ${duty.what}`}>
              {t("duties.waive")}
            </Button>
          )}
        </div>
      )}
      {begun === "waive" && <WaiveForm duty={duty} onEnd={end} />}
      {begun && begun !== "waive" && <TickForm duty={duty} tick={begun} onEnd={end} />}
    </div>
  );
}

/** Letting somebody off says why; it is counted apart from what was met. */
function WaiveForm({ duty, onEnd }: { duty: Duty; onEnd: () => void }) {
  const t = useT();
  const form = useFocusInside();
  const [reason, setReason] = useState("");
  const command = useCommand<{ reason: string }>(`/api/obligations/${duty.id}/waive`, { refresh, onDone: onEnd });
  return (
    <form
      ref={form}
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        command.send({ reason: reason.trim() });
      }}
    >
      <AreaField
        label={t("duties.waive.why", { who: duty.holderName ?? duty.roleName ?? "" })}
        required
        maxLength={1000}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <ProblemNote error={command.problem} />
      <div className={style.buttons}>
        <Button type="submit" kind="main" busy={command.busy}>
          {t("duties.waive")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("duties.leave")}
        </Button>
      </div>
    </form>
  );
}

/** A deed that only the person can tell of: what the rule fixes is shown, the rest is asked. */
function TickForm({ duty, tick, onEnd }: { duty: Duty; tick: Tick; onEnd: () => void }) {
  const t = useT();
  const form = useFocusInside();
  const [given, setGiven] = useState<Record<string, string>>(() =>
    Object.fromEntries(tick.ask.map(({ name, kind, values }) => [name, kind === "enum" ? (values[0] ?? "") : ""])),
  );
  const command = useCommand<object>(`/api/obligations/${duty.id}/tick`, { refresh, onDone: onEnd });
  return (
    <form
      ref={form}
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        const attributes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
        command.send({ event: tick.event, attributes });
      }}
    >
      <p>{t("duties.done.what", { event: tick.name })}</p>
      {tick.ask.map((attribute) => (
        <Asking
          key={attribute.name}
          attribute={attribute}
          value={given[attribute.name] ?? ""}
          onChange={(value) => setGiven({ ...given, [attribute.name]: value })}
        />
      ))}
      <ProblemNote error={command.problem} />
      <div className={style.buttons}>
        <Button type="submit" kind="main" busy={command.busy}>
          {t("duties.done")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("duties.leave")}
        </Button>
      </div>
    </form>
  );
}

const channels = ["phone", "writing", "in-person", "system"];
const types: Partial<Record<Attribute["kind"], string>> = { day: "date", int: "number", double: "number" };

function Asking({
  attribute: { name, kind, values },
  value,
  onChange,
}: {
  attribute: Attribute;
  value: string;
  onChange: (value: string) => void;
}) {
  const t = useT();
  const known = [
    "channel",
    "about",
    "party",
    "list",
    "missing",
    "cause",
    "by",
    "in_person",
    "photos",
    "position_agreed",
  ];
  const label = known.includes(name) ? t(`duties.attribute.${name}`) : name;
  const choices = name === "channel" ? channels : kind === "bool" ? ["true", "false"] : values;
  const word = (choice: string) =>
    name === "channel" ? t(`duties.channel.${choice}`) : kind === "bool" ? t(`duties.${choice}`) : choice;
  return (
    <Field label={label}>
      {(control) =>
        choices.length > 0 ? (
          <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
            <option value="" />
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {word(choice)}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            type={types[kind] ?? "text"}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

function useFocusInside() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, textarea, input, button")?.focus(), []);
  return form;
}
