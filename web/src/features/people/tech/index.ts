import type { EntryFeature } from "@/lib/entry";

const feature: EntryFeature = { pages: [{ path: "/tech/report", page: () => import("./OwnReport") }] };
export default feature;
