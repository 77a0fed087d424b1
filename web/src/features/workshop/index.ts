import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/workshop", page: () => import("./RegisterPage") },
    { path: "/workshop/$id", page: () => import("./ItemPage") },
  ],
  menu: [{ label: "workshop.menu", path: "/workshop", icon: iconOf("box"), order: 250, needs: "workshop.read" }],
};
export default feature;
