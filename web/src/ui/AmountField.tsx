import { type ComponentProps, useLayoutEffect, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { amountOf } from "@/lib/amount";
import { TextField } from "./Field";

interface Props extends Omit<ComponentProps<typeof TextField>, "ref" | "code" | "type" | "min" | "max" | "pattern"> {
  min?: number;
  max?: number;
}

/**
 * A sum of money, typed as the reader writes it; `amountOf` reads it. What it cannot read is told at the field on leaving it, and no form goes
 * out with it or, where it is required, without it.
 */
export function AmountField({ value, onChange, onBlur, wrong, min, max, ...rest }: Props) {
  const mistake = useMistake(value, rest.required === true, min, max);
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState(false);
  useLayoutEffect(() => input.current?.setCustomValidity(mistake ?? ""), [mistake]);
  return (
    <TextField
      {...rest}
      ref={input}
      code
      inputMode="decimal"
      autoComplete="off"
      value={value}
      wrong={(told && mistake) || wrong}
      onChange={(typed) => {
        if (typed !== value) setTold(false);
        onChange(typed);
      }}
      onBlur={(event) => {
        setTold(value.trim() !== "");
        onBlur?.(event);
      }}
      onInvalid={(event) => {
        // The browser would say it in its own words, and not where the others stand.
        event.preventDefault();
        setTold(true);
        const field = event.currentTarget;
        if (firstWrong(field.form) === field) field.focus();
      }}
    />
  );
}

const firstWrong = (form: HTMLFormElement | null) =>
  [...(form?.elements ?? [])].find((each) => each instanceof HTMLInputElement && !each.validity.valid);

function useMistake(value: string, required: boolean, min = 0, max = Number.POSITIVE_INFINITY): string | undefined {
  const intl = useIntl();
  const amount = amountOf(value, intl.locale);
  const say = (id: string, sum: number) =>
    intl.formatMessage({ id }, { sum: intl.formatNumber(sum, { minimumFractionDigits: 2 }) });
  if (amount === undefined) return say("ui.amount.wrong", 1234.5);
  if (amount === null) return required ? say("ui.amount.missing", 80.5) : undefined;
  if (amount < min) return say("ui.amount.least", min);
  return amount > max ? say("ui.amount.most", max) : undefined;
}
