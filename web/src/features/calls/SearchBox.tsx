import { useRef, useState } from "react";
import { useGo } from "@/lib/go";
import { useShortcut } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { Combobox } from "./Combobox";
import { foundOptions } from "./FoundLines";
import style from "./SearchBox.module.css";
import { useFound } from "./useFound";

/** The one search box of the header: telephone, serial number, number of a call or a work order, name. "/" leads to it from everywhere. */
export default function SearchBox() {
  const t = useT();
  const go = useGo();
  const [typed, setTyped] = useState("");
  const { found, ready } = useFound(typed);
  const input = useRef<HTMLInputElement>(null);

  useShortcut({ keys: "/", says: t("calls.search.label"), everywhere: true, run: () => input.current?.focus() });
  const pick = (key: string) => {
    const [kind, id = ""] = key.split(":");
    setTyped("");
    go(`/${kind}s/${id}`);
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
        none={found && t("calls.search.none", { typed })}
        onPick={pick}
      />
    </search>
  );
}
