import type { Say } from "@/lib/text";

const units = [
  ["days", 86_400, 3_600],
  ["hours", 3_600, 60],
  ["minutes", 60, 1],
] as const;

/** A length of time in its two greatest units: "2 d 3 h". */
export function lasting(t: Say, seconds: number): string {
  const [unit, size, rest] = units.find(([, size]) => seconds >= size) ?? ["minutes", 60, 1];
  return t(`regulation.lasting.${unit}`, { n: Math.floor(seconds / size), rest: Math.floor((seconds % size) / rest) });
}
