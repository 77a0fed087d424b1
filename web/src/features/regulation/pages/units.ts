import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { usePackNames } from "../names";
import type { Unit } from "./types";

export function useUnits(): Unit[] {
  return useRead<Unit[]>("/api/organisation/units").data ?? [];
}

/** For whom something counts, in words. */
export function useUnitNames(): (units: string[], products: string[]) => string {
  const t = useT();
  const all = useUnits();
  const lines = usePackNames();
  return (units, products) =>
    [
      units.length === 0
        ? t("regulation.drafts.company")
        : units
            .map((id) => all.find((unit) => unit.id === id)?.name ?? t("regulation.drafts.unit-elsewhere"))
            .join(", "),
      ...products.map(lines.lines),
    ].join(" · ");
}
