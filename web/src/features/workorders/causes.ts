/** Why a thing broke (S2-039); the wire's words. */
export const causes = [
  "product",
  "supplier",
  "works",
  "customer",
  "misuse",
  "force-majeure",
  "normal-wear",
  "unknown",
] as const;

export type Cause = (typeof causes)[number];
