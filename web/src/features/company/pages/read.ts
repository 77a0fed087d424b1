import type { Versioned } from "@/api/client";
import { read } from "@/api/client";
import { useRead } from "@/api/hooks";
import type { Person, Role, Unit } from "./types";

export const organisation = "/api/organisation";

export const useUnits = () => useRead<Unit[]>(`${organisation}/units`);
export const useRoles = () => useRead<Role[]>(`${organisation}/roles`);
export const usePeople = (withLeft = false) => useRead<Person[]>(`${organisation}/people`, { withLeft });

/** What a role is called; its own name while the words are on the way. */
export function useRoleName(): (role: string) => string {
  const { data } = useRoles();
  return (role) => data?.find((each) => each.role === role)?.name ?? role;
}

/** With the version it carries itself, as an edit sends it back. */
export function versioned<T extends { version: number }>(value: T): Versioned<T> {
  return { value, version: `"${value.version}"` };
}

/** Reads such a thing again. */
export const reread = async <T extends { version: number }>(path: string) => versioned(await read<T>(path));

/** Units in the order of a tree: each followed by those below it. */
export function inTree(units: readonly Unit[]): Unit[] {
  const known = new Set(units.map(({ id }) => id));
  const below = (parent: string | null): Unit[] =>
    units
      .filter((unit) => (parent === null ? !unit.parent || !known.has(unit.parent) : unit.parent === parent))
      .flatMap((unit) => [unit, ...below(unit.id)]);
  return below(null);
}

/** How deep a unit lies below the first that the reader sees above it. */
export function depth(unit: Unit, units: readonly Unit[]): number {
  const known = new Set(units.map(({ id }) => id));
  return unit.path.filter((id) => id !== unit.id && known.has(id)).length;
}
