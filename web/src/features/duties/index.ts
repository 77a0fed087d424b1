import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [{ path: "/", page: () => import("./MyDay") }],
  menu: [{ label: "duties.menu", path: "/", icon: iconOf("day"), order: 0 }],
};
export default feature;
