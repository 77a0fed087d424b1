import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [
    { path: "/charges", page: spoken(() => import("./pages/ChargesPage")) },
    { path: "/charges/$id", page: spoken(() => import("./pages/ChargePage")) },
  ],
  menu: [{ label: "charges.menu", path: "/charges", icon: iconOf("scale"), order: 420 }],
};
export default feature;
