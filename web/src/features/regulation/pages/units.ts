import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { usePackNames } from "../names";
import type { Unit } from "./types";

export function useUnits(): Unit[] {
  return useRead<Unit[]>("/api/organisation/units").data ?? [];
}

/** For whom something counts, in words: names of units, none for all, and product lines. */
export function usePlaceNames(): (places: string[], products: string[]) => string {
  const t = useT();
  const { lines } = usePackNames();
  return (places, products) =>
    [places.length === 0 ? t("regulation.drafts.company") : places.join(", "), ...products.map(lines)].join(" · ");
}

/** Likewise of units by id. */
export function useUnitNames(): (units: string[], products: string[]) => string {
  const t = useT();
  const all = useUnits();
  const named = usePlaceNames();
  return (units, products) =>
    named(
      units.map((id) => all.find((unit) => unit.id === id)?.name ?? t("regulation.drafts.unit-elsewhere")),
      products,
    );
}
