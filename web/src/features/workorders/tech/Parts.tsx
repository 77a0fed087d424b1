import { useIntl } from "react-intl";
import { useCommand } from "@/api/hooks";
import { amountOf } from "@/lib/amount";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { useTyped } from "@/lib/useTyped";
import { AmountField } from "@/ui/AmountField";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import type { JobView, Part } from "../job";
import { Section } from "./Section";
import style from "./Work.module.css";

const kinds: readonly Part["kind"][] = ["ordinary", "guarantee", "wear"];
const empty = { name: "", quantity: "1", price: "", kind: "ordinary" as Part["kind"], newSerial: "" };

/** The parts that were replaced. */
export function Parts({ view, open }: { view: JobView; open: boolean }) {
  const t = useT();
  const language = useLanguage();
  const intl = useIntl();
  const { form: part, change, forget } = useTyped(`part.${view.line.id}`, empty);
  const refresh = [`/api/jobs/${view.line.id}`];
  const add = useCommand<object, JobView>(`/api/jobs/${view.line.id}/parts`, { refresh, onDone: forget });
  const remove = useCommand<{ id: string }, JobView>(({ id }) => `/api/jobs/${view.line.id}/parts/${id}/removed`, {
    refresh,
  });
  const money = (price: Part["price"]) =>
    price ? intl.formatNumber(price.amount, { style: "currency", currency: price.currency }) : "";
  return (
    <Section title={t("workorders.tech.parts")} note={view.parts.length > 0 ? view.parts.length : ""}>
      <ul className={style.lines}>
        {view.parts.map((line) => (
          <li key={line.id}>
            <span>
              {line.name} × {line.quantity} {money(line.price)}
            </span>
            {open && view.line.state !== "finished" && (
              <Button
                kind="bare"
                aria-label={t("workorders.tech.parts.remove", { name: line.name })}
                onClick={() => remove.send({ id: line.id })}
              >
                <Icon name="close" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <form
          className={style.form}
          onSubmit={(event) => {
            event.preventDefault();
            add.send({
              name: part.name,
              quantity: Number(part.quantity),
              price: amountOf(part.price, language) ?? null,
              kind: part.kind,
              newSerial: part.newSerial || null,
            });
          }}
        >
          <TextField
            label={t("workorders.part.name")}
            value={part.name}
            required
            maxLength={200}
            onChange={(name) => change({ name })}
          />
          <div className={style.pair}>
            <TextField
              label={t("workorders.part.quantity")}
              value={part.quantity}
              inputMode="numeric"
              code
              onChange={(quantity) => change({ quantity })}
            />
            <AmountField
              label={t("workorders.part.price")}
              value={part.price}
              onChange={(price) => change({ price })}
            />
          </div>
          <TextField
            label={t("workorders.part.serial")}
            value={part.newSerial}
            code
            onChange={(newSerial) => change({ newSerial })}
          />
          <fieldset className={style.choices}>
            <legend>{t("workorders.part.kind")}</legend>
            {kinds.map((kind) => (
              <label key={kind}>
                <input type="radio" name="kind" checked={part.kind === kind} onChange={() => change({ kind })} />
                {t(`workorders.part.kind.${kind}`)}
              </label>
            ))}
          </fieldset>
          <ProblemNote error={add.problem ?? remove.problem} />
          <Button type="submit" wide busy={add.busy}>
            {t("workorders.part.add")}
          </Button>
        </form>
      )}
    </Section>
  );
}
