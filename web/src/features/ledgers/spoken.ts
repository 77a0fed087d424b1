import { spokenWith } from "@/lib/spoken";

/** The page with the words of the pages of ledgers, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/ledgers/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/ledgers/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/ledgers/es")).default,
});
