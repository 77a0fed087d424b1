import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { command, onSignedOut, read } from "@/api/client";
import { useFollowing } from "@/api/live/useFollowing";
import { Problem } from "@/api/problem";
import type { MenuEntry } from "@/lib/feature";
import { type Language, suggestLanguage } from "@/lib/language";
import { InZone } from "@/lib/zone";

/** Who is signed in, as `GET /api/session` answers. */
export interface Session {
  account: string;
  person: string;
  name: string;
  unit: string;
  unitName: string;
  /** Of the unit: in which pages tell times that are about no other one. */
  zone: string;
  roles: readonly string[];
  /** What the posts held now may do, e.g. `job.assign`: screens show only that, the server refuses the rest. */
  capabilities: readonly string[];
  seesCompany: boolean;
  language: string;
}

const path = "/api/session";

function nobody(error: unknown): null {
  if (error instanceof Problem && error.status === 401) return null;
  throw error;
}

/** Who is signed in; null when nobody is. An entry point asks while its catalogue is still on the way. */
export const sessionQuery = queryOptions<Session | null, Error>({
  queryKey: [path],
  queryFn: ({ signal }) => read<Session>(path, undefined, signal).catch(nobody),
  staleTime: 5 * 60_000,
  // Without a network the answer is that there is none, at once, and not a page that waits; it is asked again when the network is back.
  networkMode: "always",
  refetchOnReconnect: true,
  retry: (failures, error) => navigator.onLine && !(error instanceof Problem && error.status < 500) && failures < 2,
});

const Current = createContext<Session | undefined>(undefined);

/** The signed-in person; inside `SessionGate` there always is one. */
export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error("useSession outside of SessionGate");
  return session;
}

/** Whether the signed-in person may do something, e.g. `useMay()("call.cancel")`. */
export function useMay(): (capability: string) => boolean {
  const { capabilities } = useSession();
  return (capability) => capabilities.includes(capability);
}

/** Whether a person sees an entry of the menu. */
export function sees(session: Session, { needs, roles }: Pick<MenuEntry, "needs" | "roles">): boolean {
  const may = needs === undefined || session.capabilities.includes(needs);
  return may && (roles === undefined || roles.some((role) => session.roles.includes(role)));
}

/** Signs out and forgets everything that was read: the next person at this browser must not see it. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await command(path, undefined, { method: "DELETE" });
    client.clear();
    client.setQueryData([path], null);
  };
}

/** Tells the account in which language its mails and notices are to be written; that it fails now harms nobody. */
export function speak(language: Language) {
  void command("/api/me/language", { language }).catch(() => undefined);
}

interface GateProps {
  signIn: ReactNode;
  waiting: ReactNode;
  failed: (error: Error, again: () => void) => ReactNode;
  children: ReactNode;
}

/** Shows its children to a signed-in person, the sign-in page to everybody else. */
export function SessionGate({ signIn, waiting, failed, children }: GateProps) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(sessionQuery);
  useEffect(() => onSignedOut(() => client.setQueryData([path], null)), [client]);
  useEffect(() => suggestLanguage(data?.language), [data?.language]);
  useFollowing(data?.account);
  if (data)
    return (
      <Current value={data}>
        <InZone zone={data.zone}>{children}</InZone>
      </Current>
    );
  if (data === null) return signIn;
  return error ? failed(error, () => void refetch()) : waiting;
}
