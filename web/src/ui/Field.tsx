import { type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from "react";
import { cleanCode, cleanText, isComposing } from "@/lib/input";
import style from "./Field.module.css";

interface FrameProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with it and what to do, e.g. `problem.field("phone")`. */
  wrong?: ReactNode;
}

interface Described {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

/** Label, control, hint and error, tied together for screen readers. */
export function Field({ label, hint, wrong, children }: FrameProps & { children: (control: Described) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": wrong ? true : undefined })}
      {hint && (
        <span className={style.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className={style.wrong} id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}

interface TextProps extends FrameProps, Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value" | "id"> {
  value: string;
  onChange: (value: string) => void;
  /** A phone, serial or number: full-width punctuation goes too, and the ends are trimmed on leaving. */
  code?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text; what is typed full-width arrives half-width, and nothing is touched while an input method composes. */
export function TextField({ label, hint, wrong, value, onChange, code, onBlur, onKeyDown, ...rest }: TextProps) {
  const secret = rest.type === "password";
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(control) => (
        <input
          {...rest}
          {...control}
          value={value}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
            onChange(composing || secret ? typed : cleanText(typed));
          }}
          onCompositionEnd={(event) =>
            onChange(secret ? event.currentTarget.value : cleanText(event.currentTarget.value))
          }
          onKeyDown={(event) => {
            if (event.key === "Enter" && isComposing(event)) event.preventDefault();
            onKeyDown?.(event);
          }}
          onBlur={(event) => {
            if (code) onChange(cleanCode(event.currentTarget.value));
            onBlur?.(event);
          }}
        />
      )}
    </Field>
  );
}

interface AreaProps extends FrameProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value" | "id"> {
  value: string;
  onChange: (value: string) => void;
}

/** Several lines of prose. */
export function AreaField({ label, hint, wrong, value, onChange, rows = 3, ...rest }: AreaProps) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={(event) => onChange(cleanText(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}
