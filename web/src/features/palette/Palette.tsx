import { type ReactNode, useEffect, useId, useState } from "react";
import { features } from "@/app/desk/features";
import { sees, useSession } from "@/app/session";
import { takeKeys } from "@/lib/earlyKeys";
import { useGo } from "@/lib/go";
import { cleanText, isComposing } from "@/lib/input";
import { useT } from "@/lib/text";
import { foundOptions } from "../calls/FoundLines";
import { useFound } from "../calls/useFound";
import { useViews } from "../lists/views";
import { doings } from "./doings";
import { matches } from "./matching";
import { Over } from "./Over";
import style from "./Palette.module.css";

interface Choice {
  key: string;
  group: "here" | "pages" | "found";
  content: ReactNode;
  run: () => void;
}

/** Goes anywhere and does what the open page lets one do, by keyboard alone: type, arrows, Enter. Escape leaves. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useT();
  const go = useGo();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [marked, setMarked] = useState(0);
  const { found } = useFound(typed);
  const pages = usePages();
  const [here] = useState(doings);
  useEffect(() => {
    const early = takeKeys();
    if (early !== "") setTyped((before) => early + before);
    return () => void takeKeys();
  }, []);
  const choices: Choice[] = [
    ...best(pages, typed).map(({ words, path }) => ({
      key: path,
      group: "pages" as const,
      content: words,
      run: () => go(path),
    })),
    ...best(here, typed).map(({ words, run }) => ({ key: `do ${words}`, group: "here" as const, content: words, run })),
    ...foundOptions(found).map(({ key, content }) => ({
      key,
      group: "found" as const,
      content,
      run: () => go(`/${key.replace(":", "s/")}`),
    })),
  ];
  const at = Math.min(marked, choices.length - 1);
  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    // What it does may move the focus: first the palette gives it back.
    setTimeout(choice.run);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setMarked((at + 1) % Math.max(1, choices.length)),
    ArrowUp: () => setMarked((at - 1 + choices.length) % Math.max(1, choices.length)),
    Enter: () => take(choices[at]),
  };
  return (
    <Over label={t("palette.title")} onClose={onClose}>
      <input
        className={style.input}
        // biome-ignore lint/a11y/noAutofocus: it was opened to be typed into
        autoFocus
        role="combobox"
        aria-label={t("palette.title")}
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-activedescendant={choices[at] ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t("palette.placeholder")}
        value={typed}
        onChange={(event) => {
          const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          setTyped(composing ? event.currentTarget.value : cleanText(event.currentTarget.value));
          setMarked(0);
        }}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act || isComposing(event)) return;
          event.preventDefault();
          act();
        }}
      />
      <div id={list} role="listbox" aria-label={t("palette.title")} className={style.list}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the text, which holds the focus
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant marks the option, the focus stays in the text
          <div
            key={choice.key}
            id={`${list}-${index}`}
            ref={index === at ? (line) => line?.scrollIntoView({ block: "nearest" }) : undefined}
            role="option"
            aria-selected={index === at}
            className={style.choice}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <span className={style.content}>{choice.content}</span>
            <span className={style.group}>{t(`palette.group.${choice.group}`)}</span>
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className={style.nothing}>{t("palette.nothing")}</p>}
    </Over>
  );
}

/** Those that fit what was typed, the best first. */
function best<C extends { words: string }>(of: readonly C[], typed: string): C[] {
  return of
    .map((each) => ({ each, fits: matches(each.words, typed) }))
    .filter(({ fits }) => fits > 0)
    .sort((one, other) => other.fits - one.fits)
    .map(({ each }) => each);
}

/** The pages of the menu that the person may open, and the views of lists that are hers or shared with her. */
function usePages(): { words: string; path: string }[] {
  const t = useT();
  const session = useSession();
  const views = useViews();
  return [
    ...features
      .flatMap(({ menu }) => menu ?? [])
      .filter((entry) => sees(session, entry))
      .map(({ label, path }) => ({ words: t(label), path })),
    { words: t("shell.password"), path: "/me/password" },
    ...views.map(({ name, address }) => ({ words: name, path: address })),
  ];
}
