import { useState } from "react";
import type { Versioned } from "@/api/client";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";

export type Form = Record<string, unknown>;

interface Settings<T, F extends Form> {
  /** What was read, with its version; later readings of it do not touch the form. */
  start: Versioned<T>;
  /** Reads it again, where somebody else was faster. */
  reread: () => Promise<Versioned<T>>;
  toForm: (value: T) => F;
  /** What is sent; `value` has what the form does not show. */
  toBody: (form: F, value: T) => unknown;
  path: string;
  method: "PUT" | "POST";
  refresh: readonly string[];
  onDone: () => void;
}

/** Somebody else changed it meanwhile: what stands there now, and where it differs from what is in the form. */
export interface Conflict<F extends Form> {
  theirs: F;
  fields: readonly (keyof F & string)[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** A form being filled in over what was read. */
export interface Edit<F extends Form> {
  form: F;
  change: (changes: Partial<F>) => void;
  save: () => void;
  busy: boolean;
  problem: Error | null;
  conflict: Conflict<F> | undefined;
  /** What was read has since become another, by somebody else; what is in the form has not. */
  behind: boolean;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form over something that others may change at the same time. It is sent with the version that was read; when that is no longer the
 * newest, what others changed and this form did not is taken over, and where both changed the person chooses.
 */
export function useEdit<T, F extends Form>(settings: Settings<T, F>): Edit<F> {
  const [base, setBase] = useState(settings.start);
  const [form, setForm] = useState(() => settings.toForm(settings.start.value));
  const [newer, setNewer] = useState<Versioned<T>>();
  const command = useCommand<{ form: F; value: T }>(settings.path, {
    method: settings.method,
    refresh: settings.refresh,
    content: ({ form: filled, value }) => settings.toBody(filled, value),
    onDone: settings.onDone,
  });

  const send = async (filled: F, over: Versioned<T>) => {
    try {
      await command.attempt({ form: filled, value: over.value }, over.version);
    } catch (refusal) {
      // Any other refusal is shown where the form is.
      if (!(refusal instanceof Problem) || refusal.type !== "version-stale") return;
      const now = await settings.reread().catch(() => undefined);
      if (!now) return;
      setForm((mine) => merged(settings.toForm(over.value), mine, settings.toForm(now.value)));
      setNewer(now);
    }
  };
  const rebased = (filled: F, now: Versioned<T>) => {
    setForm(filled);
    setBase(now);
    setNewer(undefined);
    command.reset();
  };
  const conflict: Conflict<F> | undefined = newer && {
    theirs: settings.toForm(newer.value),
    fields: Object.keys(form).filter((field) => !same(form[field], settings.toForm(newer.value)[field])),
    keepMine: () => {
      rebased(form, newer);
      void send(form, newer);
    },
    takeTheirs: () => rebased(settings.toForm(newer.value), newer),
  };
  return {
    form,
    change: (changes: Partial<F>) => setForm((before) => ({ ...before, ...changes })),
    save: () => void send(form, base),
    busy: command.busy,
    problem: newer ? null : command.problem,
    conflict,
    behind: !newer && !command.busy && !command.done && settings.start.version !== base.version,
  };
}

/** What this form did not change is as they left it. */
function merged<F extends Form>(before: F, mine: F, theirs: F): F {
  const fields = Object.keys(mine).map((field) => [
    field,
    same(mine[field], before[field]) ? theirs[field] : mine[field],
  ]);
  return Object.fromEntries(fields) as F;
}
