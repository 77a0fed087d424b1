import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/regulation", page: () => import("./Documents") },
    { path: "/regulation/$pack", page: () => import("./DocumentPage") },
    { path: "/regulation/$pack/$clause", page: () => import("./ClausePage") },
    { path: "/regulation/$pack/$clause/kept", page: () => import("./KeptPage") },
  ],
  menu: [
    { label: "regulation.menu", path: "/regulation", icon: iconOf("scale"), order: 700, needs: "regulation.read" },
  ],
};
export default feature;
