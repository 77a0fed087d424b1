import type { ComponentType } from "react";

/** A page of the phone or of the customer: plain React, no Ant Design, small. */
export interface EntryPage {
  /** Path with parameters: `/tech/jobs/:id`. */
  path: string;
  page: () => Promise<{ default: ComponentType<{ params: Readonly<Record<string, string>> }> }>;
}

/** What `features/<module>/tech/index.ts` and `features/<module>/public/index.ts` export as default. */
export interface EntryFeature {
  pages: readonly EntryPage[];
}

/** The parameters when `path` fits `pattern`, else undefined. `:name` takes one part of the path. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? "");
    if (value === undefined) return undefined;
    if (part.startsWith(":")) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** Undefined when a link was cut in the middle of an escape. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
