import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/jobs", page: () => import("./ToBoard") },
    { path: "/jobs/list", page: () => import("./JobList") },
    { path: "/jobs/$id", page: () => import("./JobOffice") },
  ],
  menu: [
    { label: "workorders.menu.visits", path: "/tech", icon: iconOf("wrench"), order: 10, roles: ["technician"] },
    { label: "workorders.menu", path: "/jobs/list", icon: iconOf("list"), order: 210, needs: "job.read" },
  ],
};
export default feature;
