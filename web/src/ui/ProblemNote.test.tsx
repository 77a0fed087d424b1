import { render, screen } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { describe, expect, it } from "vitest";
import words from "./en.json";
import { ProblemNote } from "./ProblemNote";

const say = (error: Error) =>
  render(
    <IntlProvider locale="en" messages={words} onError={() => {}}>
      <ProblemNote error={error} />
    </IntlProvider>,
  );

describe("what went wrong", () => {
  it.each(["Failed to fetch", "Load failed", "NetworkError when attempting to fetch resource."])(
    "is the network where the browser says so: %s",
    (message) => {
      say(new TypeError(message));
      expect(screen.getByText(words["ui.problem.offline"])).toBeInTheDocument();
    },
  );

  it("is the page where the page threw it", () => {
    say(new TypeError("Cannot read properties of undefined (reading 'length')"));
    expect(screen.getByText(words["ui.problem.page"])).toBeInTheDocument();
  });
});
