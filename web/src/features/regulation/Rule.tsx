import { useT } from "@/lib/text";
import style from "./Regulation.module.css";
import type { RuleView } from "./types";

/** What a rule does in words, and whether it runs. */
export function Rule({ rule }: { rule: RuleView }) {
  const t = useT();
  return (
    <section className={style.rule}>
      <h4>
        {rule.name} <span className={style.tag}>{t(`regulation.kind.${rule.kind}`)}</span>
      </h4>
      <p className={style.state} data-state={rule.state}>
        {t(`regulation.state.${rule.state}`, { what: rule.notSet.join(", "), module: rule.awaits ?? "" })}
        {rule.origin && ` · ${t(`regulation.origin.${rule.origin}`)}`}
      </p>
      <dl>
        {rule.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own and never move
          <div key={at}>
            <dt>{t(`regulation.line.${line.label}`)}</dt>
            <dd>
              {line.text} {line.formula && <code>{line.formula}</code>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
