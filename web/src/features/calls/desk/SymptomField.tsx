import { type Ref, useState } from "react";
import { useT } from "@/lib/text";
import { Combobox } from "../Combobox";

interface Props {
  symptoms: readonly { code: string; name: string }[];
  value: string;
  input: Ref<HTMLInputElement>;
  onChange: (code: string) => void;
}

/** The regulation's list of symptoms: chosen by its number, or by any part of the word. */
export function SymptomField({ symptoms, value, input, onChange }: Props) {
  const t = useT();
  const [typed, setTyped] = useState<string>();
  const chosen = symptoms.find(({ code }) => code === value)?.name ?? value;
  const sought = (typed ?? "").trim().toLowerCase();
  const options = symptoms
    .map((symptom, index) => ({ ...symptom, place: `${index + 1}` }))
    .filter(({ name, place }) => place === sought || name.toLowerCase().includes(sought) || place.startsWith(sought))
    .sort((a, b) => Number(b.place === sought) - Number(a.place === sought));

  const unknown = Boolean(typed) && options.length === 0;
  const hint = t(typed ? "calls.field.symptom.typed" : "calls.field.symptom.hint");

  return (
    <Combobox
      label={t("calls.field.symptom")}
      hint={symptoms.length > 0 && !unknown ? hint : undefined}
      wrong={unknown ? t("calls.field.symptom.none") : undefined}
      input={input}
      value={typed ?? chosen}
      settled={typed === undefined}
      onChange={(text) => {
        setTyped(text || undefined);
        if (text === "") onChange("");
      }}
      options={options.map(({ code, name, place }) => ({
        key: code,
        content: (
          <>
            <small>{place}</small> {name}
          </>
        ),
      }))}
      onPick={(code) => {
        setTyped(undefined);
        onChange(code);
      }}
    />
  );
}
