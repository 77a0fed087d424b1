import { T, useT } from "@/lib/text";
import style from "./Demonstration.module.css";
import { DemonstrationPast } from "./DemonstrationPast";
import type { Account, Demonstration } from "./demonstration";

interface Props {
  demonstration: Demonstration;
  busy: boolean;
  onEnter: (account: Account) => void;
}

/** On the sign-in page of a demonstration: whose shoes one can step into. */
export function DemonstrationAccounts({ demonstration, busy, onEnter }: Props) {
  const t = useT();
  const seen = new Set<string>();
  const [first, others] = [[] as Account[], [] as Account[]];
  for (const account of demonstration.accounts) {
    const post = `${account.role} ${account.unit}`;
    (seen.has(post) ? others : first).push(account);
    seen.add(post);
  }
  const rows = (accounts: Account[]) => (
    <ul className={style.accounts}>
      {accounts.map((account) => (
        <li key={account.name}>
          <button type="button" disabled={busy} onClick={() => onEnter(account)}>
            <b>{t(`app.demo.role.${account.role}`)}</b>
            <span>
              {account.person} · {account.unit}
            </span>
            <code>{account.name}</code>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section className={style.card} aria-label={t("app.demo.title")}>
      <h2>{t("app.demo.title")}</h2>
      <p>{t("app.demo.lead", { company: demonstration.company })}</p>
      <p>
        <T id="app.demo.password" values={{ password: <code key="password">{demonstration.password}</code> }} />
      </p>
      <DemonstrationPast demonstration={demonstration} />
      {rows(first)}
      {others.length > 0 && (
        <details>
          <summary>{t("app.demo.more", { n: others.length })}</summary>
          {rows(others)}
        </details>
      )}
    </section>
  );
}
