import { useEffect, useState } from "react";
import { useRead } from "@/api/hooks";
import { cleanCode } from "@/lib/input";
import type { Found } from "./types";

const settles = 120;
const shortest = 2;

/** What the one search box finds for a text, once typing pauses. `ready` says whether the answer is for this very text. */
export function useFound(typed: string): { found: Found | undefined; ready: boolean } {
  const text = cleanCode(typed);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settles);
    return () => clearTimeout(timer);
  }, [text]);
  const asks = settled.length >= shortest;
  const { data, isPlaceholderData, isError } = useRead<Found>(asks ? "/api/search" : undefined, { q: settled });
  if (text.length < shortest) return { found: undefined, ready: true };
  const ready = settled === text && ((data !== undefined && !isPlaceholderData) || isError);
  return { found: asks ? data : undefined, ready };
}
