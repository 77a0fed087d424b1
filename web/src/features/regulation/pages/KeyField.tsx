import { useId, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import style from "./Drafts.module.css";
import { Mistakes } from "./Mistakes";
import { ShapeField } from "./ShapeField";
import { yamlOf } from "./shape";
import { completed, fitting, known, suggestions } from "./suggest";
import type { Finding, KeyOutline, RuleOutline, Shape, Vocabulary } from "./types";
import { useParts } from "./useParts";
import { useTypedText } from "./useTypedText";

interface Props {
  rule: string;
  written: KeyOutline;
  /** All rules of the document, which a value may name. */
  rules: readonly RuleOutline[];
  /** What is amiss in it. */
  mistakes: readonly Finding[];
  onEdit: (value: { value?: string; yaml?: string }) => Promise<boolean>;
}

/** One key of a rule: a plain value as text, a list or table in its parts, and what cannot be taken apart as YAML. */
export function KeyField({ rule, written, rules, mistakes, onEdit }: Props) {
  const t = useT();
  const { messages } = useIntl();
  const word = `regulation.keyword.${written.name}`;
  const id = useId();
  const vocabulary = useRead<Vocabulary>("/api/regulation/vocabulary").data;
  return (
    <div className={style.key}>
      <label htmlFor={written.shape ? undefined : id}>
        <code>{written.name}</code>
        {word in messages && <span className={style.faint}> {t(word)}</span>}
      </label>
      {written.shape ? (
        <Parts
          name={written.name}
          shape={written.shape}
          words={(name) => (vocabulary ? fitting(name, vocabulary, rules) : [])}
          onEdit={onEdit}
        />
      ) : (
        <Written id={id} written={written} vocabulary={vocabulary} wrong={mistakes.some(isRed)} onEdit={onEdit} />
      )}
      <Button
        kind="bare"
        onClick={() => void onEdit({})}
        aria-label={t("regulation.drafts.key.remove", { key: written.name, rule })}
      >
        ×
      </Button>
      <Mistakes id={`${id}-wrong`} findings={mistakes} />
    </div>
  );
}

const isRed = ({ severity }: Finding) => severity === "error";

interface PartsProps extends Pick<Props, "onEdit"> {
  name: string;
  shape: Shape;
  words: (name: string) => readonly string[];
}

function Parts({ name, shape, words, onEdit }: PartsProps) {
  const [shown, change] = useParts(shape, (next) => onEdit({ yaml: yamlOf(next) }));
  return <ShapeField label={name} name={name} shape={shown} words={words} onChange={change} />;
}

interface WrittenProps extends Pick<Props, "written" | "onEdit"> {
  id: string;
  vocabulary: Vocabulary | undefined;
  wrong: boolean;
}

/** As it is written; what the vocabulary knows is offered while one writes. */
function Written({ id, written, vocabulary, wrong, onEdit }: WrittenProps) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState(false);
  const plain = written.value !== null;
  const shown = plain ? (written.value ?? "") : written.yaml;
  const { field, given } = useTypedText(shown, (value) => void onEdit(plain ? { value } : { yaml: value }), {
    whole: !plain,
  });
  const words = vocabulary ? known(written.name, vocabulary) : [];
  const offered = at ? suggestions(field.value, words) : [];
  const take = (word: string) => {
    const next = completed(field.value, word);
    given();
    void onEdit(plain ? { value: next } : { yaml: next });
    area.current?.focus();
  };
  return (
    <>
      <textarea
        id={id}
        ref={area}
        spellCheck={false}
        rows={Math.min(12, field.value.split("\n").length)}
        {...field}
        onFocus={() => setAt(true)}
        onBlur={() => {
          setAt(false);
          field.onBlur();
        }}
        aria-invalid={wrong || undefined}
        aria-describedby={
          [offered.length > 0 && `${id}-words`, wrong && `${id}-wrong`].filter(Boolean).join(" ") || undefined
        }
      />
      {offered.length > 0 && (
        <ul id={`${id}-words`} className={style.offered} aria-label={t("regulation.drafts.key.offered")}>
          {offered.map((word) => (
            <li key={word}>
              {/* Pressing it must not first take the focus, and with it what is typed. */}
              <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => take(word)}>
                {word}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
