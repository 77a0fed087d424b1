import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/promises", page: () => import("./PromisesPage") },
    { path: "/promises/$which", page: () => import("./BurningPage") },
  ],
  menu: [{ label: "promises.menu", path: "/promises", icon: iconOf("chart"), order: 10, needs: "obligation.waive" }],
};
export default feature;
