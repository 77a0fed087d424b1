import { spokenWith } from "@/lib/spoken";

/** The page with the words of the pages of replays, which come side by side with it. */
export const spoken = spokenWith({
  en: async () => (await import("virtual:catalogue/replays/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/replays/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/replays/es")).default,
});
