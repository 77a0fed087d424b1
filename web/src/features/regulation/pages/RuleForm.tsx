import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import style from "./Drafts.module.css";
import { KeyField } from "./KeyField";
import { isAbout, Mistakes } from "./Mistakes";
import { ruleRemoved } from "./pieces";
import { begunAs } from "./shape";
import type { ClauseOutline, RuleOutline } from "./types";
import type { Writer } from "./useWriting";

interface Props {
  clause: ClauseOutline;
  rule: RuleOutline;
  writer: Writer;
}

/** A rule as a form: each key that its kind may have, with what the vocabulary knows for it. */
export function RuleForm({ clause, rule, writer }: Props) {
  const t = useT();
  const [adding, setAdding] = useState("");
  const kinds = useRead<Record<string, string[]>>("/api/regulation/editing/kinds").data;
  const path = ["chapters", clause.chapter, "clauses", clause.id, "rules", rule.id];
  const edit = (key: string, value: { value?: string; yaml?: string }) =>
    writer.edit({ file: "regulation.yaml", path: [...path, key], ...value });
  const missing = (kinds?.[rule.kind] ?? []).filter((key) => !rule.keys.some(({ name }) => name === key));
  const rules = (writer.looked?.outline.clauses ?? []).flatMap((each) => each.rules);
  const found = writer.findings.filter((finding) => finding.rule === rule.id && finding.clause === clause.id);
  const mistakes = found.filter((finding) => !rule.keys.some((key) => isAbout(finding, key)));
  return (
    <section className={style.rule} aria-labelledby={`rule-${rule.id}`}>
      <h3 id={`rule-${rule.id}`}>
        {t(`regulation.kind.${rule.kind}`)} <code>{rule.id}</code>
        <Button
          kind="bare"
          onClick={() => writer.edit(...ruleRemoved(writer.writing, clause, rule))}
          aria-label={t("regulation.drafts.rule.remove", { rule: rule.id })}
        >
          ×
        </Button>
      </h3>
      <Mistakes findings={mistakes} />
      <div className={style.keys}>
        {rule.keys.map((key) => (
          <KeyField
            key={key.name}
            rule={rule.id}
            written={key}
            rules={rules}
            mistakes={found.filter((finding) => isAbout(finding, key))}
            onEdit={(value) => edit(key.name, value)}
          />
        ))}
      </div>
      <div className={style.bar}>
        <Field label={t("regulation.drafts.key.add")}>
          {(control) => (
            <select {...control} value={adding} onChange={(event) => setAdding(event.target.value)}>
              <option value="">{t("regulation.drafts.key.choose")}</option>
              {missing.map((key) => (
                <option key={key} value={key}>
                  {key}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button
          disabled={adding === ""}
          onClick={() => {
            edit(adding, { yaml: begunAs(adding) });
            setAdding("");
          }}
        >
          {t("regulation.drafts.key.add.do")}
        </Button>
      </div>
    </section>
  );
}
