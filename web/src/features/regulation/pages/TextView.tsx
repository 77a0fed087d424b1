import { useEffect, useRef } from "react";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Field } from "@/ui/Field";
import style from "./Drafts.module.css";
import type { Writer } from "./useWriting";

/** The files themselves, as they are kept and taken out. */
export function TextView({ writer, readOnly }: { writer: Writer; readOnly: boolean }) {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const area = useRef<HTMLTextAreaElement>(null);
  const files = Object.keys(writer.writing.files);
  const file = files.find((each) => each === query.file) ?? "regulation.yaml";
  const text = writer.writing.files[file] ?? "";
  const line = Number(query.line ?? 0);

  useEffect(() => {
    const at = area.current;
    if (!at || !line) return;
    const lines = at.value.split("\n");
    const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    at.focus();
    at.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
    at.scrollTop = (at.scrollHeight / lines.length) * Math.max(0, line - 6);
  }, [line]);

  return (
    <div className={style.text}>
      <Field label={t("regulation.drafts.file")}>
        {(control) => (
          <select
            {...control}
            value={file}
            onChange={(event) => setQuery({ file: event.target.value, line: undefined })}
          >
            {files.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={file}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            className={style.yaml}
            spellCheck={false}
            wrap="off"
            rows={32}
            readOnly={readOnly}
            value={text}
            onChange={(event) => writer.change({ files: { ...writer.writing.files, [file]: event.target.value } })}
          />
        )}
      </Field>
    </div>
  );
}
