import type { Plugin } from "vite";

export interface Place {
  folder: string;
  prefix: string;
  entries: string[];
}

export const languages: string[];
export const entries: string[];
export const sourceFolder: string;
export function places(source?: string): Place[];
export function catalogueFile(place: Place, language: string): string;
export function catalogues(): Plugin;
