import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { command, newKey, read } from "@/api/client";
import { useGo } from "@/lib/go";
import type { Draft } from "../calls/types";
import { prefill } from "./prefill";
import type { IncomingFile } from "./types";

const drafts = "/api/calls/drafts";

/** Takes what came in, writes it into a draft of the call desk and goes there; a draft begun for it before is gone on with. */
export function useOpenAtDesk() {
  const client = useQueryClient();
  const go = useGo();
  const [problem, setProblem] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const open = async (id: string, over: boolean) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await command(`/api/inbound/${id}/take`, { over });
      const own = await read<Draft[]>(drafts);
      const begun = own.find(({ content }) => content.incoming === id);
      const draft = begun ?? (await keep(id));
      client.setQueryData<Draft[]>([drafts, null], begun ? own : [draft, ...own]);
      go(`/desk?draft=${draft.id}`);
    } catch (failure) {
      setProblem(failure as Error);
    } finally {
      setBusy(false);
      await client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith("/api/inbound") });
    }
  };
  return { open: (id: string, over = false) => void open(id, over), busy, problem };
}

async function keep(id: string): Promise<Draft> {
  const content = { ...prefill(await read<IncomingFile>(`/api/inbound/${id}`)) };
  const draft = { id: newKey(), content, changedAt: new Date().toISOString() };
  await command(`${drafts}/${draft.id}`, content, { method: "PUT" });
  return draft;
}
