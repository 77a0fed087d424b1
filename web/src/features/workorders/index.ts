import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/jobs", page: () => import("./AssignPage") },
    { path: "/jobs/list", page: () => import("./JobList") },
    { path: "/jobs/$id", page: () => import("./JobOffice") },
  ],
  menu: [{ label: "workorders.menu", path: "/jobs", icon: iconOf("route"), order: 200, needs: "job.read" }],
};
export default feature;
