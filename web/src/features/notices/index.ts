import type { Feature } from "@/lib/feature";

const feature: Feature = { slots: { notices: () => import("./Bell") } };
export default feature;
