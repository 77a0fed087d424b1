import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [{ path: "/money", page: () => import("./MoneyPage"), surface: true }],
  menu: [{ label: "money.menu", path: "/money", icon: iconOf("money"), order: 400, needs: "money.receive" }],
};
export default feature;
