import { usePath } from "@/lib/path";
import { Reading } from "./Reading";

/** A regulation opened at one clause: where a § chip leads. */
export default function ClausePage() {
  return <Reading pack={usePath("pack")} clause={usePath("clause")} />;
}
