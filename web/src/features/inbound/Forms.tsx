import { useCommand, useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Inbound.module.css";

interface Setting {
  org: string;
  orgName: string;
  open: boolean;
  path: string | null;
}

/** Which units have a form on the web, and at which address. */
export function Forms() {
  const t = useT();
  const { data, error } = useRead<Setting[]>("/api/web-forms");
  return (
    <section className={style.panel} aria-labelledby="web-forms">
      <h2 id="web-forms">{t("inbound.forms")}</h2>
      <p className={style.faint}>{t("inbound.forms.detail")}</p>
      <ProblemNote error={error} />
      {data?.length === 0 && <p>{t("inbound.forms.none")}</p>}
      <ul>
        {data?.map((setting) => (
          <Form key={setting.org} setting={setting} />
        ))}
      </ul>
    </section>
  );
}

function Form({ setting: { org, orgName, open, path } }: { setting: Setting }) {
  const t = useT();
  const change = useCommand<{ open: boolean }>(`/api/web-forms/${org}`, { method: "PUT", refresh: ["/api/web-forms"] });
  const address = path && new URL(path, window.location.origin).href;
  return (
    <li className={style.row}>
      <div className={style.what}>
        <b>{orgName}</b> <span className={style.faint}>{t(open ? "inbound.form.open" : "inbound.form.closed")}</span>
        {open && address && (
          <p>
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </p>
        )}
        <ProblemNote error={change.problem} />
      </div>
      <Button
        busy={change.busy}
        aria-label={`${t(open ? "inbound.form.close" : "inbound.form.start")}: ${orgName}`}
        onClick={() => change.send({ open: !open })}
      >
        {t(open ? "inbound.form.close" : "inbound.form.start")}
      </Button>
    </li>
  );
}
