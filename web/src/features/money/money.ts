/** An amount as the API carries it: a decimal and an ISO 4217 code. */
export interface Money {
  amount: number;
  currency: string;
}

export interface Held {
  id: string;
  job: string;
  jobNumber: string;
  call: string;
  callNumber: string;
  customer: string;
  technician: string;
  technicianName: string;
  amount: Money;
  method: string;
  since: string;
}

export interface Unsettled {
  job: string;
  jobNumber: string;
  call: string;
  callNumber: string;
  customer: string;
  technicianName: string | null;
  fee: Money;
  taken: Money;
  finishedAt: string;
}

export interface Counted {
  id: string;
  technicianName: string;
  accountantName: string;
  expected: Money;
  counted: Money;
  differenceReason: string | null;
  at: string;
  receipts: Receipt[];
}

/** A receipt for one job's share of what was counted. */
export interface Receipt {
  paper: string;
  number: string;
  jobNumber: string;
  toSign: boolean;
  isVoid: boolean;
}

export interface MoneyDesk {
  held: Held[];
  unsettled: Unsettled[];
  counted: Counted[];
}

/** What one technician holds in one currency: the pile that is counted at once. */
export interface Pile {
  key: string;
  technicianName: string;
  currency: string;
  sum: number;
  takings: Held[];
}

export function piles(held: readonly Held[]): Pile[] {
  const all = new Map<string, Pile>();
  for (const taking of held) {
    const { currency } = taking.amount;
    const key = `${taking.technician} ${currency}`;
    const pile = all.get(key) ?? { key, technicianName: taking.technicianName, currency, sum: 0, takings: [] };
    pile.takings.push(taking);
    pile.sum = Math.round((pile.sum + taking.amount.amount) * 100) / 100;
    all.set(key, pile);
  }
  return [...all.values()];
}
