import { useCallback, useEffect, useRef, useState } from "react";
import { command, newKey } from "@/api/client";
import { useRead } from "@/api/hooks";
import { useQueryString } from "@/lib/path";
import type { Draft } from "../types";
import { type DeskForm, emptyForm, formOf, isBegun } from "./form";

const pause = 600;
const path = "/api/calls/drafts";

/**
 * The form on the desk and the drafts beside it. Every change is kept on the server after a short pause; the address names the draft, so a
 * reload goes on where it stopped. `?caller=` (any softphone) begins a new one for that number, `?customer=` for that file. While `held` nothing is kept: the call is
 * being registered, and its draft goes with it.
 */
export function useDraft(held: boolean) {
  const [query, setQuery] = useQueryString();
  const { data: drafts, refetch } = useRead<Draft[]>(path);
  const [form, setForm] = useState<DeskForm>(() => ({
    ...emptyForm,
    sought: query.caller ?? "",
    customer: query.customer ?? "",
  }));
  const [id, setId] = useState(() => query.draft ?? newKey());
  const opened = useRef(query.draft === undefined);
  const kept = useRef("");

  useEffect(() => {
    const draft = drafts?.find((each) => each.id === id);
    if (opened.current || !drafts) return;
    opened.current = true;
    if (draft) setForm(formOf(draft.content));
  }, [drafts, id]);

  useEffect(() => {
    const content = JSON.stringify(form);
    if (held || !opened.current || !isBegun(form) || content === kept.current) return;
    const timer = setTimeout(() => {
      kept.current = content;
      // A draft that could not be kept now is kept with the next change; the form itself is not lost.
      void command(`${path}/${id}`, form, { method: "PUT" }).then(
        () => void refetch(),
        () => {
          kept.current = "";
        },
      );
      if (query.draft !== id) setQuery({ draft: id, caller: undefined, customer: undefined });
    }, pause);
    return () => clearTimeout(timer);
  }, [held, form, id, query.draft, setQuery, refetch]);

  const begin = useCallback(
    (next: DeskForm, draft: string | undefined) => {
      kept.current = JSON.stringify(next);
      opened.current = true;
      setForm(next);
      setId(draft ?? newKey());
      setQuery({ draft, caller: undefined, customer: undefined });
      void refetch();
    },
    [setQuery, refetch],
  );

  // A ring while another call is on the desk: the softphone changes the address, what was begun stays in the tray.
  const ringing = query.caller;
  const heard = useRef(ringing);
  useEffect(() => {
    if (ringing && heard.current !== ringing) begin({ ...emptyForm, sought: ringing }, undefined);
    heard.current = ringing;
  }, [ringing, begin]);

  return {
    id,
    form,
    change: (changes: Partial<DeskForm>) => setForm((before) => ({ ...before, ...changes })),
    set: setForm,
    others: (drafts ?? []).filter((draft) => draft.id !== id),
    open: (draft: Draft) => begin(formOf(draft.content), draft.id),
    startNew: () => begin(emptyForm, undefined),
    discard: async (draft: string) => {
      await command(`${path}/${draft}`, undefined, { method: "DELETE" });
      void refetch();
    },
  };
}
