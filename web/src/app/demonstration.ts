import { useRead } from "@/api/hooks";

export interface Account {
  name: string;
  person: string;
  role: string;
  unit: string;
}

export interface Demonstration {
  company: string;
  password: string;
  accounts: Account[];
  /** Up to where its past is told; null once it has come to the present. */
  lived: string | null;
}

interface Answer extends Omit<Demonstration, "company"> {
  company: string | null;
}

/** The demonstration this server shows; undefined for a company of somebody's own. */
export function useDemonstration(): Demonstration | undefined {
  const { data } = useRead<Answer>("/api/public/demonstration", undefined, {
    every: (answer) => (answer?.lived ? 5_000 : false),
  });
  return data?.company == null ? undefined : { ...data, company: data.company };
}
