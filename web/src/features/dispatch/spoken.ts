import { spokenWith } from "@/lib/spoken";

/** The page with the words of the board, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/dispatch/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/dispatch/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/dispatch/es")).default,
});
