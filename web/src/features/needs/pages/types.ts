export const termKinds = ["skill", "tool", "part", "symptom"] as const;
export type TermKind = (typeof termKinds)[number];

export const languages = ["en", "zh-CN", "es"] as const;
export type Names = Partial<Record<(typeof languages)[number], string>>;

/** A word of the company; `name` is in the reader's language. */
export interface Term {
  kind: TermKind;
  code: string;
  name: string;
  names: Names;
  productLine: string | null;
  retired: boolean;
  version: number;
}

export const jobKinds = ["repair", "installation", "commissioning", "maintenance", "works-repair", "workshop"] as const;
export type JobKind = (typeof jobKinds)[number];

/** What a kind of work takes; what is null holds for all. */
export interface Estimate {
  id: string;
  kind: JobKind | null;
  productLine: string | null;
  product: string | null;
  symptom: string | null;
  minutes: number;
  people: number;
  skills: readonly string[];
  tools: readonly string[];
  parts: Readonly<Record<string, number>>;
  version: number;
}

/** An estimate beside what finished visits took. */
export interface EstimateLine {
  estimate: Estimate;
  model: string | null;
  median: number | null;
  visits: number;
}

/** What a person said of a job; null follows the estimate. */
export interface Said {
  symptom: string | null;
  minutes: number | null;
  people: number | null;
  skills: readonly string[] | null;
  tools: readonly string[] | null;
  parts: Readonly<Record<string, number>> | null;
  earliest: string | null;
}

interface Due {
  at: string;
  clause: string;
  edition: string;
}

/** What one visit of a job needs, with where each figure comes from. */
export interface Explained {
  need: {
    symptom: string | null;
    minutes: number;
    people: number;
    skills: readonly string[];
    tools: readonly string[];
    parts: Readonly<Record<string, number>>;
    earliest: string | null;
    arriveBy: Due | null;
    finishBy: Due | null;
    windowFrom: string | null;
    windowTo: string | null;
  };
  said: Said;
  estimate: Estimate;
  version: number;
  saidBy: string | null;
  saidAt: string | null;
}

export const zones = ["urban", "suburban", "remote"] as const;
export type Zone = (typeof zones)[number];

/** A named piece of the ground; `outline` is longitude and latitude of each corner. */
export interface Area {
  id: string;
  org: string;
  name: string;
  zone: Zone;
  places: readonly string[];
  outline: readonly (readonly [number, number])[] | null;
  rank: number;
  version: number;
}

export interface Ground {
  /** ISO 3166: where the company is at home. */
  country: string;
  areas: readonly { area: Area; sites: number }[];
  outside: number;
  placeless: number;
}

export interface SitePoint {
  site: string;
  customer: string;
  latitude: number;
  longitude: number;
  area: string | null;
}

export interface Pace {
  fromHour: number;
  kmh: number;
}

/** How one gets about in a zone. */
export interface TravelLine {
  zone: Zone;
  travel: { detour: number; parkingMinutes: number; paces: readonly Pace[] };
  version: number;
}
