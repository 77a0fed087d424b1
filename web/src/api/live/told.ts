/** A message of `GET /api/live`. Nothing in it: that the line still stands. */
export interface Told {
  /** Everything may have changed. */
  all?: boolean;
  /** The stream ends for a reason: `signed-out`, or `crowded` by the person's other browsers. */
  ended?: string;
  /** What changed: `call`, `job`, `notice` … */
  kinds?: readonly string[];
  /** The things that changed, and those they belong to. */
  ids?: readonly string[];
  /** Those among `ids` that nobody but the reader changed. */
  mine?: readonly string[];
}

const joined = (one: readonly string[] = [], other: readonly string[] = []) => [...new Set([...one, ...other])];

/** Two messages as one. */
export function both(one: Told, other: Told): Told {
  const ids = joined(one.ids, other.ids);
  const theirs = [one, other].flatMap(({ ids = [], mine = [] }) => ids.filter((id) => !mine.includes(id)));
  return {
    all: one.all || other.all,
    kinds: joined(one.kinds, other.kinds),
    ids,
    mine: ids.filter((id) => !theirs.includes(id)),
  };
}

export const isNews = ({ all, kinds }: Told): boolean => all === true || (kinds !== undefined && kinds.length > 0);
