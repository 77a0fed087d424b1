import { type ReactNode, useRef, useState } from "react";
import { useFold } from "@/lib/useFold";
import { Icon, type IconName } from "@/ui/Icon";
import style from "./Fold.module.css";

interface Props {
  icon: IconName;
  label: string;
  children: (fold: () => void) => ReactNode;
}

/** A tool of a list that opens below its button. */
export function Fold({ icon, label, children }: Props) {
  const place = useRef<HTMLDetailsElement>(null);
  const fold = useFold(place);
  const [open, setOpen] = useState(false);
  return (
    <details ref={place} className={style.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name={icon} />
        {label}
      </summary>
      {open && <div className={style.panel}>{children(fold)}</div>}
    </details>
  );
}
