import type { Feature } from "@/lib/feature";

/** Going anywhere and doing anything by keyboard alone, and a sheet of the keys there are. */
const feature: Feature = {
  slots: { palette: () => import("./Palette"), keys: () => import("./KeySheet") },
};
export default feature;
