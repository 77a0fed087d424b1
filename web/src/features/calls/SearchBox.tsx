import { useEffect, useRef, useState } from "react";
import { useGo } from "@/lib/go";
import { useT } from "@/lib/text";
import { Combobox } from "./Combobox";
import { foundOptions } from "./FoundLines";
import style from "./SearchBox.module.css";
import { useFound } from "./useFound";

/** The one search box of the header: telephone, serial number, number of a call, name. "/" leads to it from everywhere. */
export default function SearchBox() {
  const t = useT();
  const go = useGo();
  const [typed, setTyped] = useState("");
  const { found, ready } = useFound(typed);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || writing || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", jump);
    return () => document.removeEventListener("keydown", jump);
  }, []);
  const pick = (key: string) => {
    const [kind, id = ""] = key.split(":");
    setTyped("");
    if (kind === "call") go(`/calls/${id}`);
    else go(`/${kind}s/${id}`);
  };
  return (
    <search className={style.search}>
      <Combobox
        label={t("calls.search.label")}
        placeholder={t("calls.search.placeholder")}
        input={input}
        value={typed}
        onChange={setTyped}
        options={foundOptions(found)}
        ready={ready}
        onPick={pick}
      />
    </search>
  );
}
