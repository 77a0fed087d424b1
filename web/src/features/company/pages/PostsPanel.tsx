import { type FormEvent, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay, useSession } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Choose, ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { DeputyForm } from "./DeputyForm";
import { organisation, useRoleName, useRoles, useUnits } from "./read";
import type { Person, Post, Unit } from "./types";

const refresh = [organisation];

/** The posts somebody holds, who stands in for them on which days, giving and ending posts. */
export function PostsPanel({ person }: { person: Person }) {
  const t = useT();
  const may = useMay();
  const { data: posts } = useRead<Post[]>(`${organisation}/posts`);
  const { data: units } = useUnits();
  const own = posts?.filter((post) => post.person === person.id) ?? [];
  const [giving, setGiving] = useState(false);
  return (
    <section className={style.panel} aria-labelledby="posts">
      <h2 id="posts">{t("company.posts")}</h2>
      {posts && own.length === 0 && <p className={style.faint}>{t("company.posts.none")}</p>}
      <ul className={style.list}>
        {own.map((post) => (
          <li key={post.id}>
            <PostLine post={post} posts={posts ?? []} units={units ?? []} />
          </li>
        ))}
      </ul>
      {may("people.manage") &&
        !person.left &&
        (giving ? (
          <GivePost person={person} units={units ?? []} onEnd={() => setGiving(false)} />
        ) : (
          <div className={style.actions}>
            <Button onClick={() => setGiving(true)}>{t("company.post.give")}</Button>
          </div>
        ))}
    </section>
  );
}

interface LineProps {
  post: Post;
  posts: readonly Post[];
  units: readonly Unit[];
  /** Whether the post itself, and not only a deputy's days, can be ended here. */
  ends?: boolean;
}

/** A post with its deputies; its holder and whoever gives such posts may name one. */
export function PostLine({ post, posts, units, ends = true }: LineProps) {
  const t = useT();
  const may = useMay();
  const session = useSession();
  const roleName = useRoleName();
  const { data: roles } = useRoles();
  const [naming, setNaming] = useState(false);
  const unit = units.find(({ id }) => id === post.unit);
  const stands = posts.find(({ id }) => id === post.deputyFor);
  const guarded = roles?.find(({ role }) => role === post.role)?.guarded ?? true;
  const gives = may(guarded ? "organisation.manage" : "people.manage");
  const own = session.person === post.person;
  return (
    <div className={style.form}>
      <div className={style.line}>
        <div>
          <b>{roleName(post.role)}</b> {unit?.name}
          {stands && <span className={style.faint}>{t("company.deputy.for", { name: stands.name })}</span>}
          <span className={style.faint}>
            {t("company.since")} <Time at={post.since} mode="absolute" />
            {post.until && (
              <>
                {" "}
                {t("company.until")} <Time at={post.until} mode="absolute" />
              </>
            )}
          </span>
        </div>
        <div className={style.actions}>
          {!post.deputyFor && (own || gives) && !naming && (
            <Button onClick={() => setNaming(true)}>{t("company.deputy.name")}</Button>
          )}
          {(gives || own) && (post.deputyFor || (gives && ends)) ? <EndPost post={post} /> : null}
        </div>
      </div>
      {posts
        .filter(({ deputyFor }) => deputyFor === post.id)
        .map((deputy) => (
          <p key={deputy.id} className={style.faint}>
            {t("company.deputy.by", { name: deputy.name })} <Time at={deputy.since} mode="absolute" /> –{" "}
            {deputy.until && <Time at={deputy.until} mode="absolute" />}
          </p>
        ))}
      {naming && unit && <DeputyForm post={post} unit={unit} onEnd={() => setNaming(false)} />}
    </div>
  );
}

/** Ending takes effect at once, so it is asked twice. */
function EndPost({ post }: { post: Post }) {
  const t = useT();
  const [sure, setSure] = useState(false);
  const end = useCommand(`${organisation}/posts/${post.id}/end`, { refresh: [...refresh, "/api/session"] });
  if (!sure) {
    return (
      <Button kind="bare" onClick={() => setSure(true)}>
        {t(post.deputyFor ? "company.deputy.end" : "company.post.end")}
      </Button>
    );
  }
  return (
    <>
      <Button kind="main" busy={end.busy} onClick={() => end.send()}>
        {t("company.post.end.now")}
      </Button>
      <Button kind="bare" onClick={() => setSure(false)}>
        {t("company.leave-it")}
      </Button>
      <ProblemNote error={end.problem} />
    </>
  );
}

function GivePost({ person, units, onEnd }: { person: Person; units: readonly Unit[]; onEnd: () => void }) {
  const t = useT();
  const may = useMay();
  const { data: roles } = useRoles();
  const [unit, setUnit] = useState(person.unit);
  const [role, setRole] = useState("");
  const give = useCommand<object, unknown>(`${organisation}/posts`, { refresh, onDone: onEnd });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!give.busy) give.send({ person: person.id, unit, role });
  };
  return (
    <form className={style.form} aria-label={t("company.post.give")} onSubmit={submit}>
      <div className={style.row}>
        <Choose
          label={t("company.role")}
          required
          value={role}
          onChange={setRole}
          of={(roles ?? [])
            .filter(({ guarded }) => !guarded || may("organisation.manage"))
            .map((each) => ({ value: each.role, words: each.name }))}
        />
        <ChooseUnit units={units} required value={unit} onChange={setUnit} />
      </div>
      <ProblemNote error={give.problem} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={give.busy}>
          {t("company.post.give")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}
