import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [{ path: "/opinion-cards", page: () => import("./OpinionCardsPage") }],
  menu: [{ label: "surveys.menu", path: "/opinion-cards", icon: iconOf("smile"), order: 500, needs: "survey.send" }],
};
export default feature;
