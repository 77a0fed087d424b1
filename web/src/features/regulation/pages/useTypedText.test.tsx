import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { useTypedText } from "./useTypedText";

function Typed({ onDone, whole }: { onDone: (value: string) => void; whole?: boolean }) {
  const [value, setValue] = useState("6 hours");
  // What is handed on comes back put in order, as the server writes it.
  const { field } = useTypedText(
    value,
    (text) => {
      onDone(text);
      setValue(text.trim());
    },
    { whole },
  );
  return <input aria-label="figure" {...field} />;
}

it("counts what is typed after a pause, while one is still in the field", async () => {
  const onDone = vi.fn();
  render(<Typed onDone={onDone} />);
  await userEvent.clear(screen.getByLabelText("figure"));
  await userEvent.type(screen.getByLabelText("figure"), "4 ");
  await vi.waitFor(() => expect(onDone).toHaveBeenLastCalledWith("4 "));
  expect(screen.getByLabelText("figure")).toHaveProperty("value", "4 ");
  await userEvent.type(screen.getByLabelText("figure"), "days");
  await userEvent.tab();
  expect(onDone).toHaveBeenLastCalledWith("4 days");
  const times = onDone.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(onDone).toHaveBeenCalledTimes(times);
});

it("waits for what makes no sense half typed until one leaves it", async () => {
  const onDone = vi.fn();
  render(<Typed whole onDone={onDone} />);
  await userEvent.type(screen.getByLabelText("figure"), "!");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onDone).toHaveBeenCalledExactlyOnceWith("6 hours!");
});
