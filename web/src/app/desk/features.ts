import type { Feature } from "@/lib/feature";

const found = import.meta.glob<Feature>("../../features/*/index.ts", { eager: true, import: "default" });

/** Every feature of the desk: a folder with an `index.ts` is one. */
export const features: readonly Feature[] = Object.values(found);
