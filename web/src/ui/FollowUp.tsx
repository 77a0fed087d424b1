import type { ReactNode } from "react";
import { Button } from "./Button";
import style from "./FollowUp.module.css";
import { ProblemNote } from "./ProblemNote";
import { Time } from "./Time";

interface Told {
  at: string;
  what: ReactNode;
  words?: string | null;
}

/** Something that is followed up: what it is, and beside it what was done and said of it, the first first. */
export function FollowUp({
  facts,
  story,
}: {
  facts: readonly (readonly [string, ReactNode])[];
  story: readonly Told[];
}) {
  return (
    <div className={style.halves}>
      <dl className={style.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={style.words}>{fact}</dd>
          </div>
        ))}
      </dl>
      <ol className={style.story}>
        {story.map(({ at, what, words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said stays where it was said
          <li key={index}>
            <Time at={at} /> {what}
            {words && <q className={style.words}>{words}</q>}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface DeedProps {
  title: string;
  label: string;
  main?: boolean;
  busy: boolean;
  disabled?: boolean;
  problem: Error | null;
  onSend: () => void;
  children: ReactNode;
}

/** What one may do about it now. */
export function Deed({ title, label, main, busy, disabled, problem, onSend, children }: DeedProps) {
  return (
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <h2>{title}</h2>
      {children}
      <ProblemNote error={problem} />
      <Button type="submit" kind={main ? "main" : undefined} busy={busy} disabled={disabled}>
        {label}
      </Button>
    </form>
  );
}
