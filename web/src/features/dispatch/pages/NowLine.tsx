import { useNow } from "@/lib/now";
import { type Axis, isShown, place } from "./axis";
import style from "./Dispatch.module.css";

/** Where the present is, while it is shown at all. */
export function NowLine({ axis }: { axis: Axis }) {
  const now = useNow();
  if (!isShown(axis, now, now + 1)) return null;
  return <i className={style.now} style={{ left: `${place(axis, now) * 100}%` }} />;
}
