import { useRead } from "@/api/hooks";

/** A view of a list, as the server keeps it (`ListView`). */
export interface ListView {
  id: string;
  list: string;
  name: string;
  /** Path and query of its page. */
  address: string;
  with: "nobody" | "unit" | "role";
  unitName: string | null;
  role: string | null;
  ownerName: string;
  mine: boolean;
  pinned: boolean;
  version: number;
}

export const viewsPath = "/api/lists/views";

/** One's own views and those shared with one, of all lists. */
export const useViews = () => useRead<ListView[]>(viewsPath).data ?? [];

/** Whom a view can be shared with by role: posts that work with lists. */
export const roles = [
  "service-centre-clerk",
  "service-director",
  "branch-manager",
  "accountant",
  "technician",
  "service-department",
  "deputy-general-manager",
  "general-manager",
] as const;
