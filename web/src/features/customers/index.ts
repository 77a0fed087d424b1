import type { Feature } from "@/lib/feature";

const feature: Feature = {
  routes: [
    { path: "/customers/$id", page: () => import("./CustomerPage") },
    { path: "/units/$id", page: () => import("./UnitPage") },
  ],
};
export default feature;
