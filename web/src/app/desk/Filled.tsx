import { type ComponentType, lazy, Suspense } from "react";
import type { Page, Places } from "@/lib/feature";
import { features } from "./features";

const known = new Map<keyof Places, ComponentType<object>[]>();

/** What the features have for a place, in order, each loaded when the place is first shown. */
function componentsOf(slot: keyof Places): ComponentType<object>[] {
  const components =
    known.get(slot) ?? features.flatMap(({ slots }) => (slots?.[slot] ? [lazy(slots[slot] as Page)] : []));
  known.set(slot, components);
  return components;
}

/** A place of the shell with what features put into it; empty until that has come. */
export function Filled<K extends keyof Places>({ slot, ...given }: { slot: K } & Places[K]) {
  return componentsOf(slot).map((Component, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while the page lives
    <Suspense key={index} fallback={null}>
      <Component {...given} />
    </Suspense>
  ));
}
