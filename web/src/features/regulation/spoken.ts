import { spokenWith } from "@/lib/spoken";

/** The page with the words of drafts, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/regulation/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/regulation/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/regulation/es")).default,
});
