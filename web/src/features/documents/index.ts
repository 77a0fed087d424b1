import type { Feature } from "@/lib/feature";

const feature: Feature = {
  routes: [{ path: "/papers/$id", page: () => import("./PaperPage") }],
};
export default feature;
