import { useNow } from "@/lib/now";
import { Time } from "@/ui/Time";

/** When it is due, marked once that has passed. */
export function Due({ at }: { at: string }) {
  const late = Date.parse(at) < useNow();
  return (
    <span data-late={late}>
      {late && "▲ "}
      <Time at={at} />
    </span>
  );
}
