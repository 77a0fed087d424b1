import { spokenWith } from "@/lib/spoken";

/** The page with the words of the pages of technicians, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/technicians/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/technicians/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/technicians/es")).default,
});
