import { spokenWith } from "@/lib/spoken";

/** The page with the words of supervision, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/supervision/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/supervision/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/supervision/es")).default,
});
