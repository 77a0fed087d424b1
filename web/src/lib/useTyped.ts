import { useCallback, useState } from "react";
import { useSession } from "@/app/session";

interface Kept<F> {
  at: number;
  form: Partial<F>;
}

const prefix = "sanbao.typed.";
const month = 31 * 24 * 3600 * 1000;

/**
 * A form whose words outlive a reload and a dead battery: what is typed lies in this browser until it is sent, for the person who typed it
 * only, and for a month at most. Never for passwords.
 *
 * @param name of the form and what it is about, e.g. `report.2026-11-22`
 * @param empty what stands in it at first, and where what was kept lacks a field
 */
export function useTyped<F extends object>(name: string, empty: F) {
  const place = `${prefix}${useSession().account}.${name}`;
  const [form, setForm] = useState<F>(() => ({ ...empty, ...read<F>(place) }));
  const change = useCallback(
    (changes: Partial<F>) =>
      setForm((before) => {
        const after = { ...before, ...changes };
        write(place, after);
        return after;
      }),
    [place],
  );
  /** It was sent, or is not wanted any more. */
  const forget = () => {
    write(place, undefined);
    setForm(empty);
  };
  return { form, change, forget };
}

function read<F>(place: string): Partial<F> | undefined {
  try {
    forgetTheOld();
    return (JSON.parse(localStorage.getItem(place) ?? "null") as Kept<F> | null)?.form;
  } catch {
    return undefined;
  }
}

function write(place: string, form: object | undefined) {
  try {
    if (form) localStorage.setItem(place, JSON.stringify({ at: Date.now(), form } satisfies Kept<object>));
    else localStorage.removeItem(place);
  } catch {
    // A full or forbidden storage: what was typed lasts as long as the page.
  }
}

function forgetTheOld() {
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
    const { at } = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Kept<object>>;
    if (!at || Date.now() - at > month) localStorage.removeItem(key);
  }
}
