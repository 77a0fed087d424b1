import type { APIRequestContext } from "@playwright/test";

/** The demonstration company and who can sign in. */
export interface Demonstration {
  password: string;
  accounts: { name: string; role: string; unit: string }[];
  lived: string | null;
}

export const demonstration = async (request: APIRequestContext): Promise<Demonstration> =>
  (await request.get("/api/public/demonstration")).json();
