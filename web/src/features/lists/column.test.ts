import { describe, expect, it } from "vitest";
import { arranged, type Column, sorted } from "./column";

interface Row {
  name: string | null;
  n: number;
}

const column = (key: string, more: Partial<Column<Row>> = {}): Column<Row> => ({
  key,
  heading: key,
  cell: () => key,
  ...more,
});
const columns = [column("a"), column("b", { spare: true }), column("c"), column("do", { tool: true })];
const keys = (wish?: string[]) => arranged(columns, wish).map(({ key }) => key);

describe("the columns of a list", () => {
  it("are those that are not spare, until somebody wishes others", () => {
    expect(keys()).toEqual(["a", "c", "do"]);
    expect(keys(["b", "a"])).toEqual(["b", "a", "do"]);
  });

  it("pass over a column that is no more", () => {
    expect(keys(["gone", "c"])).toEqual(["c", "do"]);
    expect(keys(["gone"])).toEqual(["a", "c", "do"]);
  });
});

describe("the rows of a list", () => {
  const rows: Row[] = [
    { name: "KFR-100", n: 2 },
    { name: null, n: 9 },
    { name: "KFR-35", n: 10 },
  ];
  const byName = column("name", { value: ({ name }) => name });
  const names = (descending: boolean) => sorted(rows, byName, descending, "en").map(({ name }) => name);

  it("are sorted with numbers by their size, nothing last either way", () => {
    expect(names(false)).toEqual(["KFR-35", "KFR-100", null]);
    expect(names(true)).toEqual(["KFR-100", "KFR-35", null]);
    expect(sorted(rows, column("n", { value: ({ n }) => n }), false, "en").map(({ n }) => n)).toEqual([2, 9, 10]);
  });

  it("follow the language's alphabet", () => {
    const chinese = [
      { name: "王", n: 1 },
      { name: "李", n: 2 },
      { name: "阿", n: 3 },
    ];
    expect(sorted(chinese, byName, false, "zh-CN").map(({ name }) => name)).toEqual(["阿", "李", "王"]);
  });
});
