import { readVersioned, type Versioned } from "@/api/client";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { AreaField, Field, TextField } from "@/ui/Field";
import style from "./Customer.module.css";
import { EditFrame } from "./EditFrame";
import { type Customer, type Site, type SiteForm, siteBody, siteForm, zones } from "./file";

const stale = ["/api/customers", "/api/desk", "/api/search", "/api/calls", "/api/jobs"];

interface Props {
  customer: string;
  /** None: a new place. */
  site: Site | undefined;
  onEnd: () => void;
}

/** Changes a place, or adds one to the customer's file. */
export function SiteEdit({ customer, site, onEnd }: Props) {
  const t = useT();
  const sites = `/api/customers/${customer}/sites`;
  const reread = async (): Promise<Versioned<Site | undefined>> => {
    const file = (await readVersioned<Customer>(`/api/customers/${customer}`)).value;
    const now = file.sites.find(({ id }) => id === site?.id);
    return { value: now, version: now ? `"${now.version}"` : null };
  };
  const edit = useEdit<Site | undefined, SiteForm>({
    start: { value: site, version: site ? `"${site.version}"` : null },
    reread,
    toForm: siteForm,
    toBody: siteBody,
    path: site ? `${sites}/${site.id}` : sites,
    method: site ? "PUT" : "POST",
    refresh: stale,
    onDone: onEnd,
  });
  const { form, change, problem } = edit;
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  const words = (field: string, of: SiteForm) =>
    field === "zone" ? (of.zone ? t(`customers.zone.${of.zone}`) : "") : String(of[field] ?? "");
  return (
    <EditFrame
      title={t(site ? "customers.site.edit" : "customers.site.add")}
      edit={edit}
      label={(field) => t(field === "label" ? "customers.field.siteLabel" : `customers.field.${field}`)}
      words={words}
      complete={form.lines.trim() !== ""}
      onLeave={onEnd}
    >
      <AreaField
        label={t("customers.field.lines")}
        required
        rows={2}
        wrong={wrong("lines") ?? wrong("lines[0]")}
        value={form.lines}
        onChange={(lines) => change({ lines })}
      />
      <div className={style.row}>
        <Field label={t("customers.field.zone")}>
          {(control) => (
            <select
              {...control}
              value={form.zone}
              onChange={(event) => change({ zone: event.currentTarget.value as SiteForm["zone"] })}
            >
              <option value="">{t("customers.zone.by-area")}</option>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {t(`customers.zone.${zone}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t("customers.field.postcode")}
          code
          maxLength={20}
          value={form.postcode}
          onChange={(postcode) => change({ postcode })}
        />
        <TextField
          label={t("customers.field.siteLabel")}
          maxLength={200}
          value={form.label}
          onChange={(label) => change({ label })}
        />
      </div>
      <div className={style.row}>
        <Coordinate
          label={t("customers.field.latitude")}
          most={90}
          wrong={wrong("latitude")}
          value={form.latitude}
          onChange={(latitude) => change({ latitude })}
        />
        <Coordinate
          label={t("customers.field.longitude")}
          most={180}
          wrong={wrong("longitude")}
          value={form.longitude}
          onChange={(longitude) => change({ longitude })}
        />
      </div>
    </EditFrame>
  );
}

interface CoordinateProps {
  label: string;
  most: number;
  wrong: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** Decimal degrees, WGS 84. */
function Coordinate({ label, most, wrong, value, onChange }: CoordinateProps) {
  return (
    <TextField
      label={label}
      type="number"
      step="any"
      min={-most}
      max={most}
      wrong={wrong}
      value={value}
      onChange={onChange}
    />
  );
}
