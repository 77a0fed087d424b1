import { spokenWith } from "@/lib/spoken";

/** The page with the words of the pages of charges, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/charges/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/charges/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/charges/es")).default,
});
