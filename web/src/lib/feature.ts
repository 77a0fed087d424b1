import type { ComponentType } from "react";

export type Page<P = object> = () => Promise<{ default: ComponentType<P> }>;

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
  slots?: { [K in keyof Places]?: Page<Places[K]> };
}

/** Places of the shell that features fill, and what the shell tells whatever stands there. */
export interface Places {
  /** In the header: the search box. */
  search: object;
  /** In the header: the notice bell. */
  notices: object;
  /** Below the header: who rings. */
  bar: object;
  /** Below an entry of the menu: what the reader pinned of its page. */
  pinned: { path: string };
  /** Over the page, while somebody looks for where to go. */
  palette: Closed;
  /** Over the page, while somebody looks which keys there are. */
  keys: Closed;
}

interface Closed {
  onClose: () => void;
}
