import type { Corner } from "@/ui/ground/window";

export const cornersText = (corners: readonly Corner[]) => corners.map((corner) => corner.join(", ")).join("\n");

/** Corners as people write them, one a line; or the first line that is none, from 1. */
export function cornersOf(text: string): { corners: Corner[]; wrong?: number } {
  const corners: Corner[] = [];
  for (const [n, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const numbers = line
      .trim()
      .split(/[\s,，;；]+/)
      .map(Number);
    const [east, north] = numbers;
    if (numbers.length !== 2 || east === undefined || north === undefined) return { corners, wrong: n + 1 };
    if (!(Math.abs(east) <= 180 && Math.abs(north) <= 90)) return { corners, wrong: n + 1 };
    corners.push([east, north]);
  }
  return { corners };
}
