import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { TextField } from "./Field";

function Form({ code, onSubmit = () => undefined }: { code?: boolean; onSubmit?: (value: string) => void }) {
  const [value, setValue] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(value);
      }}
    >
      <TextField label="Phone" value={value} onChange={setValue} code={code} />
    </form>
  );
}

it("takes full-width digits as digits", async () => {
  render(<Form />);
  await userEvent.type(screen.getByLabelText("Phone"), "１３８");
  expect(screen.getByLabelText("Phone")).toHaveValue("138");
});

it("tidies a code when one leaves it", async () => {
  render(<Form code />);
  await userEvent.type(screen.getByLabelText("Phone"), " ＡＢ－１ ");
  await userEvent.tab();
  expect(screen.getByLabelText("Phone")).toHaveValue("AB-1");
});

it("leaves the word that an input method is composing alone, and normalises it when it is done", () => {
  render(<Form />);
  const field = screen.getByLabelText("Phone");
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: "ｚｈ" }, isComposing: true });
  expect(field).toHaveValue("ｚｈ");
  fireEvent.compositionEnd(field);
  expect(field).toHaveValue("zh");
});

it("does not submit with the Enter that chooses a word", () => {
  const submit = vi.fn();
  render(<Form onSubmit={submit} />);
  const field = screen.getByLabelText("Phone");
  // fireEvent answers false when the default, which would submit, was prevented
  expect(fireEvent.keyDown(field, { key: "Enter", isComposing: true })).toBe(false);
  expect(fireEvent.keyDown(field, { key: "Enter", keyCode: 229 })).toBe(false);
  expect(fireEvent.keyDown(field, { key: "Enter" })).toBe(true);
});
