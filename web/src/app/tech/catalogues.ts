import type { Catalogues } from "@/lib/language";

export const catalogues: Catalogues = {
  en: async () => (await import("virtual:catalogue/tech/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/tech/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/tech/es")).default,
};
