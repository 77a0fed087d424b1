import type { EntryFeature } from "@/lib/entry";

const feature: EntryFeature = { pages: [{ path: "/v/:token", page: () => import("./CheckPage") }] };
export default feature;
