/** How a place for a signature was dealt with; the last three are alternatives with reason and proof. */
export type SigningWay = "drawn" | "confirmed" | "refused" | "unable" | "nobody-there";

export interface Signer {
  role: string;
  way: SigningWay | null;
  name: string | null;
  reason: string | null;
  proof: string | null;
  signedAt: string | null;
}

export interface PaperCopy {
  copy: number;
  keeper: string | null;
  deliveredAt: string | null;
}

/** A paper of a case, as `GET /api/papers` lists it. */
export interface Paper {
  id: string;
  stream: string;
  form: string;
  names: Readonly<Record<string, string>>;
  number: string;
  language: string;
  state: string;
  version: number;
  content: string;
  fingerprint: string;
  token: string;
  frozen: boolean;
  openedAt: string;
  filedPlace: string | null;
  voidedAt: string | null;
  signers: readonly Signer[];
  copies: readonly PaperCopy[];
}

/** The form's name in the reader's language, else in English, else its id. */
export const formName = ({ names, form }: Pick<Paper, "names" | "form">, language: string): string =>
  names[language] ?? names.en ?? form;

export const isSignedBy = (paper: Paper, role: string): boolean =>
  paper.signers.some((signer) => signer.role === role && signer.way !== null);
