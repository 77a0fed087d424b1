import type { Catalogues } from "@/lib/language";

export const catalogues: Catalogues = {
  en: async () => (await import("virtual:catalogue/desk/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/desk/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/desk/es")).default,
};
