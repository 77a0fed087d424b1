import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { IntlProvider } from "react-intl";
import { expect, it, vi } from "vitest";
import { AmountField } from "./AmountField";

const words = {
  "ui.amount.wrong": "no sum",
  "ui.amount.missing": "missing",
  "ui.amount.least": "too little",
  "ui.amount.most": "too much",
};

function Form({ locale, onSend }: { locale: string; onSend: (typed: string) => void }) {
  const [value, setValue] = useState("");
  return (
    <IntlProvider locale={locale} messages={words} onError={() => {}}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend(value);
        }}
      >
        <AmountField label="Fee" value={value} onChange={setValue} required max={500} />
        <button type="submit">Send</button>
      </form>
    </IntlProvider>
  );
}

const fee = () => screen.getByLabelText("Fee");
const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));

it("takes a decimal comma", async () => {
  const sent = vi.fn();
  render(<Form locale="en" onSend={sent} />);
  await userEvent.type(fee(), "80,50");
  await send();
  expect(sent).toHaveBeenCalledWith("80,50");
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says at the field that nothing was typed, and sends nothing", async () => {
  const sent = vi.fn();
  render(<Form locale="en" onSend={sent} />);
  await send();
  expect(screen.getByRole("alert")).toHaveTextContent("missing");
  expect(fee()).toHaveFocus();
  expect(sent).not.toHaveBeenCalled();
});

it("refuses what could be misread, and says so on leaving it", async () => {
  const sent = vi.fn();
  render(<Form locale="es" onSend={sent} />);
  await userEvent.type(fee(), "1,234");
  expect(screen.queryByRole("alert")).toBeNull();
  await userEvent.tab();
  expect(screen.getByRole("alert")).toHaveTextContent("no sum");
  await send();
  expect(sent).not.toHaveBeenCalled();
  await userEvent.clear(fee());
  await userEvent.type(fee(), "1.234");
  await send();
  expect(screen.getByRole("alert")).toHaveTextContent("too much");
});
