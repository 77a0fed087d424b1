import { spokenWith } from "@/lib/spoken";

/** The page with the words of the company's own pages, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/company/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/company/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/company/es")).default,
});
