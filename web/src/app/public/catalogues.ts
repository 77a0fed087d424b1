import type { Catalogues } from "@/lib/language";

export const catalogues: Catalogues = {
  en: async () => (await import("virtual:catalogue/public/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/public/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/public/es")).default,
};
