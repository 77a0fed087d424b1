import type { ButtonHTMLAttributes } from "react";
import style from "./Button.module.css";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the one thing to do here; `bare` is a tool in a bar. */
  kind?: "main" | "plain" | "bare";
  wide?: boolean;
  /** The command is on its way: the button cannot be pressed again, and says so. */
  busy?: boolean;
}

/** The button of the phone, the customer's page and the shell. (The desk's forms use Ant Design's.) */
export function Button({ kind = "plain", wide, busy, className, disabled, type = "button", ...rest }: Props) {
  const classes = [style.button, kind !== "plain" && style[kind], wide && style.wide, className];
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={classes.filter(Boolean).join(" ")}
    />
  );
}
