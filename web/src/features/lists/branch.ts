import type { Column } from "./column";

/** Whose a row is (column `branch`): shown by itself while there are several, who number their papers each for themselves. */
export function withBranches<R extends { orgName: string }>(
  columns: readonly Column<R>[],
  rows: readonly R[] | undefined,
): Column<R>[] {
  const several = new Set(rows?.map(({ orgName }) => orgName)).size > 1;
  return columns.map(({ spare, ...column }) =>
    spare && !(several && column.key === "branch") ? { ...column, spare } : column,
  );
}
