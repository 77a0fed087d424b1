import { spokenWith } from "@/lib/spoken";

/** The page with the words of what dispatch reckons with, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/needs/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/needs/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/needs/es")).default,
});
