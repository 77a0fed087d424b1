import { expect, test } from "vitest";
import { type Held, piles } from "./money";

const taking = (technician: string, amount: number, currency = "CNY"): Held => ({
  id: `${technician}-${amount}`,
  job: "j",
  jobNumber: "FW202611-0001",
  call: "c",
  callNumber: "BX202611-0001",
  customer: "王",
  technician,
  technicianName: technician,
  amount: { amount, currency },
  method: "cash",
  since: "2026-11-22T02:00:00Z",
});

test("what one technician holds in one currency is one pile", () => {
  const all = piles([taking("li", 80.1), taking("wu", 50), taking("li", 0.2), taking("li", 10, "EUR")]);
  expect(all.map(({ key, sum }) => [key, sum])).toEqual([
    ["li CNY", 80.3],
    ["wu CNY", 50],
    ["li EUR", 10],
  ]);
});
