import type { Checklist } from "../job";
import type { Waiting } from "./outbox";

/** Answers by item; the last word on an item counts. */
export type Answers = Readonly<Record<string, string | null | undefined>>;

/** The answers as they are once what waits on the phone has arrived: the server's, then those just sent, then those not sent yet. */
export function answersNow({ items }: Checklist, said: Answers, waiting: readonly Waiting[]): Answers {
  const unsent = waiting
    .filter(({ refused }) => refused === undefined)
    .map(({ body }) => body.answers as Answers | undefined);
  return Object.assign({}, ...items.map(({ id, answer }) => ({ [id]: answer })), said, ...unsent);
}

export const isGoneThrough = (answer: string | null | undefined): boolean =>
  answer === "yes" || answer === "not-applicable";
