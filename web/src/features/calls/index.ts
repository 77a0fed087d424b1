import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/desk", page: () => import("./desk/CallDesk") },
    { path: "/calls", page: () => import("./CallList") },
    { path: "/calls/$id", page: () => import("./case/CasePage") },
  ],
  menu: [
    { label: "calls.menu.desk", path: "/desk", icon: iconOf("phone"), order: 90, needs: "call.register" },
    { label: "calls.menu.register", path: "/calls", icon: iconOf("book"), order: 100, needs: "call.read" },
  ],
  slots: { search: () => import("./SearchBox") },
};
export default feature;
