import { useLocation } from "@tanstack/react-router";
import { Go } from "@/lib/go";
import style from "./Pinned.module.css";
import { useViews } from "./views";

/** The reader's pinned views of the page of a menu entry, one click away from everywhere. */
export default function Pinned({ path }: { path: string }) {
  const { pathname, searchStr } = useLocation();
  const pinned = useViews().filter(({ pinned, address }) => pinned && address.split("?")[0] === path);
  if (pinned.length === 0) return null;
  return (
    <ul className={style.pinned}>
      {pinned.map(({ id, name, address }) => (
        <li key={id}>
          <Go href={address} title={name} aria-current={pathname + searchStr === address ? "true" : undefined}>
            <span>{name}</span>
          </Go>
        </li>
      ))}
    </ul>
  );
}
