import { usePath } from "@/lib/path";
import { Reading } from "./Reading";

/** A regulation as people read it. */
export default function DocumentPage() {
  return <Reading pack={usePath("pack")} />;
}
