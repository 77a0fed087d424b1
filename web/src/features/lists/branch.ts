import type { Column } from "./column";

/** Whose a row is: shown by itself only while there are several, who number their papers each for themselves. */
export const branchColumn = <R extends { orgName: string }>(
  heading: string,
  rows: readonly R[] | undefined,
): Column<R> => {
  const several = new Set(rows?.map(({ orgName }) => orgName)).size > 1;
  return { key: "branch", heading, cell: ({ orgName }) => orgName, ...(several ? {} : { spare: true }) };
};
