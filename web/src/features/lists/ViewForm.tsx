import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useSession } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Views.module.css";
import { type ListView, roles, viewsPath } from "./views";

interface Props {
  list: string;
  /** The list as it stands now. */
  address: string;
  /** The view to change; a new one without. */
  view?: ListView;
  onDone: () => void;
}

/** Names what the list shows now and says who else may use it. */
export function ViewForm({ list, address, view, onDone }: Props) {
  const t = useT();
  const { unitName } = useSession();
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState<string>(view?.with === "role" ? `role ${view.role}` : (view?.with ?? "nobody"));
  const [kind = "nobody", role] = shared.split(" ");
  const keep = useCommand<{ list: string; name: string; address: string; with: string; role?: string }>(
    view ? `${viewsPath}/${view.id}` : viewsPath,
    { method: view ? "PUT" : "POST", refresh: [viewsPath], onDone },
  );
  const refusal = keep.problem instanceof Problem ? keep.problem : undefined;
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep.send({ list, name, address, with: kind, role }, view && `"${view.version}"`);
      }}
    >
      <TextField
        label={t("lists.view.name")}
        wrong={refusal?.field("name")}
        value={name}
        onChange={setName}
        maxLength={100}
        required
      />
      <Field label={t("lists.view.with")} wrong={refusal?.field("role")}>
        {(control) => (
          <select {...control} value={shared} onChange={(event) => setShared(event.currentTarget.value)}>
            <option value="nobody">{t("lists.view.with.nobody")}</option>
            <option value="unit">{t("lists.view.with.unit", { unit: unitName })}</option>
            {roles.map((each) => (
              <option key={each} value={`role ${each}`}>
                {t("lists.view.with.role", { role: t(`app.demo.role.${each}`) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ProblemNote error={keep.problem} fields={false} />
      <Button type="submit" kind="main" busy={keep.busy}>
        {t(view ? "lists.view.change" : "lists.view.keep")}
      </Button>
    </form>
  );
}
