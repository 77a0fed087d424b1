import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { command, onSignedOut, read } from "@/api/client";
import { Problem } from "@/api/problem";
import { suggestLanguage } from "@/lib/language";

/** Who is signed in, as `GET /api/session` answers. */
export interface Session {
  account: string;
  person: string;
  name: string;
  unit: string;
  unitName: string;
  roles: readonly string[];
  language: string;
}

const path = "/api/session";
const Current = createContext<Session | undefined>(undefined);

/** The signed-in person; inside `SessionGate` there always is one. */
export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error("useSession outside of SessionGate");
  return session;
}

/** True when the person holds one of the roles; an empty list means everybody. */
export const holdsOneOf = (session: Session, roles: readonly string[] = []): boolean =>
  roles.length === 0 || roles.some((role) => session.roles.includes(role));

/** Signs out and forgets everything that was read: the next person at this browser must not see it. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await command(path, undefined, { method: "DELETE" });
    client.clear();
    client.setQueryData([path], null);
  };
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
  const { data, error, refetch } = useQuery<Session | null, Error>({
    queryKey: [path],
    queryFn: ({ signal }) => read<Session>(path, undefined, signal).catch(nobody),
    staleTime: 5 * 60_000,
  });
  useEffect(() => onSignedOut(() => client.setQueryData([path], null)), [client]);
  useEffect(() => suggestLanguage(data?.language), [data?.language]);
  if (data) return <Current value={data}>{children}</Current>;
  if (data === null) return signIn;
  return error ? failed(error, () => void refetch()) : waiting;
}

function nobody(error: unknown): null {
  if (error instanceof Problem && error.status === 401) return null;
  throw error;
}
