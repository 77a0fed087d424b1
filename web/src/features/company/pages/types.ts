/** What the server answers about the organisation, its people and what is kept about them. */

export const unitKinds = ["branch", "centre", "department", "section", "group", "shift", "outlet"] as const;

export interface Unit {
  id: string;
  /** Null for the company. */
  parent: string | null;
  kind: "company" | (typeof unitKinds)[number];
  name: string;
  zone: string;
  keepsRegister: boolean;
  path: readonly string[];
  closed: string | null;
  version: number;
}

/** A post held `[since, until)`; a deputy's names the post stood in for. */
export interface Post {
  id: string;
  person: string;
  name: string;
  role: string;
  unit: string;
  since: string;
  until: string | null;
  deputyFor: string | null;
}

export interface Person {
  id: string;
  unit: string;
  unitName: string;
  name: string;
  sortKey: string;
  language: string;
  email: string | null;
  phone: string | null;
  joined: string;
  left: string | null;
  /** The name the person signs in with. */
  account: string | null;
  posts: readonly Post[];
  version: number;
}

export interface Capability {
  capability: string;
  words: string;
}

export interface Role {
  role: string;
  name: string;
  own: readonly Capability[];
  seesCompany: boolean;
  filledOnce: boolean;
  /** Given and ended by whoever manages the organisation only. */
  guarded: boolean;
}

/** A duty of somebody who leaves, and who would owe it then. */
export interface Inherited {
  duty: {
    id: string;
    /** What it is about: the person themself, for what ends with their post. */
    subject: string;
    what: string;
    pack: string;
    version: string;
    clause: string;
    due: string | null;
    title: { number: string; about: string | null; path: string } | null;
  };
  heir: string | null;
  heirName: string | null;
}
