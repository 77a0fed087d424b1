import { spokenWith } from "@/lib/spoken";

/** The page with the words of the pages of matters, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/matters/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/matters/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/matters/es")).default,
});
