import { useRead } from "@/api/hooks";
import { useMay, useSession } from "@/app/session";
import { useNow } from "@/lib/now";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Company.module.css";
import { PostLine } from "./PostsPanel";
import { organisation, useUnits } from "./read";
import type { Post } from "./types";

/** Who stands in for whom: the reader's own posts, the days the reader stands in, and for heads those of their people. */
export default function DeputiesPage() {
  const t = useT();
  const may = useMay();
  const now = useNow();
  const { person } = useSession();
  const { data: posts, error } = useRead<Post[]>(`${organisation}/posts`);
  const { data: units } = useUnits();
  if (!posts || !units) return <ProblemNote error={error} />;
  const own = posts.filter((post) => post.person === person && !post.deputyFor);
  const standingIn = posts.filter((post) => post.person === person && post.deputyFor);
  const principals = new Set(posts.flatMap(({ deputyFor }) => deputyFor ?? []));
  const others = posts.filter(
    (post) => post.person !== person && !post.deputyFor && (may("people.manage") || principals.has(post.id)),
  );
  const section = (id: string, title: string, of: readonly Post[], none: string) => (
    <section className={style.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {of.length === 0 && <p className={style.faint}>{none}</p>}
      <ul className={style.list}>
        {of.map((post) => (
          <li key={post.id}>
            {post.person !== person && <b>{post.name}</b>}
            <PostLine post={post} posts={posts} units={units} ends={false} />
          </li>
        ))}
      </ul>
    </section>
  );
  const current = posts.filter(
    ({ deputyFor, since, until }) =>
      deputyFor && Date.parse(since) <= now && (until === null || Date.parse(until) > now),
  );
  return (
    <div className={style.page}>
      <PageTitle title={t("company.deputies.title")} note={t("company.deputies.note", { n: current.length })} />
      {posts.length === 0 && (
        <EmptyState title={t("company.posts.none")}>{t("company.deputies.none.detail")}</EmptyState>
      )}
      {section("own", t("company.deputies.own"), own, t("company.deputies.own.none"))}
      {section("standing-in", t("company.deputies.standing-in"), standingIn, t("company.deputies.standing-in.none"))}
      {others.length > 0 && section("others", t("company.deputies.others"), others, "")}
    </div>
  );
}
