import type { ComponentType } from "react";

export type Page = () => Promise<{ default: ComponentType }>;

/** A page of a feature; `path` as TanStack Router writes it: `/calls/$id`. The page reads its parameters with `usePath`. */
export interface FeatureRoute {
  path: string;
  page: Page;
  /** The page uses Ant Design, which is large: it comes with such pages only, in our look and the reader's language. */
  surface?: true;
}

/** An entry of the side menu: for everybody, for who may do something, or for the holders of some roles. */
export interface MenuEntry {
  /** Message id of the words. */
  label: string;
  path: string;
  icon: ComponentType;
  /** Lower comes first: 0 my day, 100 calls, 200 work orders, … 900 administration. */
  order: number;
  /** Message id of the heading it stands under with others; none stands by itself. */
  group?: string;
  /** A capability (`access/capabilities.yaml`), e.g. `call.read`. */
  needs?: string;
  roles?: readonly string[];
}

/** What `features/<module>/index.ts` exports as default. It loads with the shell: keep it small, pages are loaded when visited. */
export interface Feature {
  routes?: readonly FeatureRoute[];
  menu?: readonly MenuEntry[];
  /** Fills a place in the header: the search box, the notice bell. */
  slots?: Partial<Record<"search" | "notices", Page>>;
}
