import type { Versioned } from "@/api/client";
import { read } from "@/api/client";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { usePackNames } from "../../regulation/names";
import type { Estimate, Ground, SitePoint, Term, TermKind } from "./types";

export const dispatch = "/api/dispatch";

export const useTerms = () => useRead<Term[]>(`${dispatch}/terms`);

/** What a code is called; the code itself while the words are on the way. */
export function useTermName(): (kind: TermKind, code: string) => string {
  const { data } = useTerms();
  return (kind, code) => data?.find((term) => term.kind === kind && term.code === code)?.name ?? code;
}

/** With the version it carries itself, as an edit sends it back. */
export function versioned<T extends { version: number }>(value: T): Versioned<T> {
  return { value, version: `"${value.version}"` };
}

/** Finds a thing again in the list it was read from. */
export async function reread<T extends { version: number }>(path: string, is: (one: T) => boolean) {
  const found = (await read<T[]>(path)).find(is);
  if (!found) throw new Error(`It is no longer in ${path}`);
  return versioned(found);
}

/** Symptoms that a call may name: the regulation's and the company's own. */
export const useSymptoms = () =>
  useRead<{ symptoms: { code: string; name: string; productLine: string | null }[] }>("/api/desk/script").data
    ?.symptoms ?? [];

export interface Product {
  id: string;
  line: string;
  model: string;
}

export const useProducts = () => useRead<Product[]>("/api/equipment/products");

/** What an estimate is about, in words. */
export function useAbout(): (estimate: Estimate, model?: string | null) => string {
  const t = useT();
  const symptoms = useSymptoms();
  const names = usePackNames();
  return ({ kind, productLine, product, symptom }, model) =>
    [
      product ? (model ?? t("needs.estimate.product")) : productLine && names.lines(productLine),
      symptom && (symptoms.find(({ code }) => code === symptom)?.name ?? symptom),
      kind && t(`needs.kind.${kind}`),
    ]
      .filter(Boolean)
      .join(" · ") || t("needs.estimate.all");
}

/** Parts as people say them: "2 × valve". */
export function useParts(): (parts: Readonly<Record<string, number>>) => string {
  const name = useTermName();
  return (parts) =>
    Object.entries(parts)
      .map(([code, n]) => `${n} × ${name("part", code)}`)
      .join(", ");
}

export const areasPath = "/api/areas";

export const useAreas = () => useRead<Ground>(areasPath);
export const usePoints = () => useRead<SitePoint[]>(`${areasPath}/points`);
