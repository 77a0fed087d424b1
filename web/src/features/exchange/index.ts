import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/import", page: () => import("./ImportList") },
    { path: "/import/$id", page: () => import("./ImportPage") },
  ],
  menu: [{ label: "exchange.menu.import", path: "/import", icon: iconOf("import"), order: 880, needs: "import.run" }],
};
export default feature;
