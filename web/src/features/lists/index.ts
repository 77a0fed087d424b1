import type { Feature } from "@/lib/feature";

/** What every list of the desk can do; the lists themselves are pages of their features. */
const feature: Feature = { slots: { pinned: () => import("./Pinned") } };
export default feature;
