import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Company.module.css";
import { organisation, useRoles, useUnits } from "./read";
import type { Capability, Post, Role } from "./types";

/** What each role may do, in words, and who holds it in the units the reader sees. Roles somebody holds come first. */
export default function RolesPage() {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const { data: roles, error } = useRoles();
  const { data: everybody } = useRead<Capability[]>(`${organisation}/roles/everybody`);
  const { data: posts } = useRead<Post[]>(`${organisation}/posts`);
  if (!roles) return <ProblemNote error={error} />;
  const holders = (role: Role) => posts?.filter((post) => post.role === role.role) ?? [];
  const rank = (role: Role) => (holders(role).length > 0 ? 0 : 1);
  const sorted = [...roles].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  const held = roles.filter((role) => holders(role).length > 0).length;
  return (
    <div className={style.page}>
      <PageTitle title={t("company.roles.title")} note={t("company.roles.note", { n: roles.length, held })} />
      <section className={style.panel} aria-labelledby="everybody">
        <h2 id="everybody">{t("company.roles.everybody")}</h2>
        <May of={everybody ?? []} />
      </section>
      {sorted.map((role) => (
        <details
          key={role.role}
          className={style.panel}
          open={query.role === role.role}
          onToggle={(event) => {
            if (event.currentTarget.open && query.role !== role.role) setQuery({ role: role.role });
          }}
        >
          <summary>
            <b>{role.name}</b>{" "}
            <span className={style.faint}>{t("company.roles.held", { n: holders(role).length })}</span>
          </summary>
          <Holders posts={holders(role)} />
          <ul className={style.list}>
            {role.seesCompany && <li>{t("company.roles.sees-company")}</li>}
            {role.filledOnce && <li>{t("company.roles.filled-once")}</li>}
            {role.guarded && <li>{t("company.roles.guarded")}</li>}
          </ul>
          {role.own.length > 0 ? <May of={role.own} /> : <p>{t("company.roles.nothing-more")}</p>}
        </details>
      ))}
    </div>
  );
}

function May({ of }: { of: readonly Capability[] }) {
  return (
    <ul className={style.list}>
      {of.map(({ capability, words }) => (
        <li key={capability} className={style.line}>
          <span>{words}</span>
          <code className={style.faint}>{capability}</code>
        </li>
      ))}
    </ul>
  );
}

function Holders({ posts }: { posts: readonly Post[] }) {
  const t = useT();
  const { data: units } = useUnits();
  if (posts.length === 0) return <p className={style.faint}>{t("company.roles.nobody")}</p>;
  return (
    <ul className={style.actions}>
      {posts.map((post) => (
        <li key={post.id}>
          <Go href={`/company/people/${post.person}`}>{post.name}</Go>{" "}
          <span className={style.faint}>
            {units?.find(({ id }) => id === post.unit)?.name}
            {post.deputyFor && ` (${t("company.post.as-deputy")})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
