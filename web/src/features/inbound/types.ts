import type { CallLine, Channel, CustomerLine } from "../calls/types";

/** What the server answers about what came in by itself; the names are the server's. */

export type State = "open" | "set-aside" | "registered" | "joined" | "discarded";

export interface IncomingLine {
  id: string;
  orgName: string;
  channel: Channel;
  receipt: string;
  receivedAt: string;
  /** Rings or mails it stands for. */
  times: number;
  name: string | null;
  phone: string | null;
  email: string | null;
  product: string | null;
  subject: string | null;
  words: string;
  files: number;
  state: State;
  aside: "auto-reply" | "bounce" | "bulk" | "loop" | null;
  trouble: "unreadable" | "too-large" | null;
  /** Number of the ended call it answers. */
  answers: string | null;
  takenBy: string | null;
  mine: boolean;
  takenAt: string | null;
  call: string | null;
  callNumber: string | null;
  reason: string | null;
  endedAt: string | null;
  endedBy: string | null;
}

export interface IncomingPageOf {
  rows: IncomingLine[];
  next: string | null;
}

export interface Attachment {
  id: string;
  name: string;
  moment: string;
  picture: boolean;
  size: number;
}

export interface IncomingFile {
  line: IncomingLine;
  address: string | null;
  serial: string | null;
  foundPhone: string | null;
  omitted: string[];
  attachments: Attachment[];
  customers: CustomerLine[];
  openCalls: CallLine[];
}

/** A telephone that rings at the reader's desk. */
export interface Ring {
  id: string;
  number: string | null;
  /** To compare and dial. */
  dial: string | null;
  rangAt: string;
  answered: boolean;
  secondsLeft: number;
  customers: CustomerLine[];
}
