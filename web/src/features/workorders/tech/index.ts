import type { EntryFeature } from "@/lib/entry";

const feature: EntryFeature = {
  pages: [
    { path: "/tech", page: () => import("./Today") },
    { path: "/tech/jobs/:id", page: () => import("./OneJob") },
  ],
};
export default feature;
