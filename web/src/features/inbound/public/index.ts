import type { EntryFeature } from "@/lib/entry";

const feature: EntryFeature = { pages: [{ path: "/report/:code", page: () => import("./ReportPage") }] };
export default feature;
