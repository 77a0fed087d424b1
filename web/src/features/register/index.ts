import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [{ path: "/register", page: () => import("./RegisterDayPage"), surface: true }],
  menu: [{ label: "register.menu", path: "/register", icon: iconOf("calendar"), order: 110, needs: "call.change" }],
};
export default feature;
