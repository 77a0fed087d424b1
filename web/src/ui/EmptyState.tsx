import type { ReactNode } from "react";
import style from "./EmptyState.module.css";

/** An empty page: what will appear here, and how to make the first one. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={style.empty}>
      <h2 className={style.title}>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
