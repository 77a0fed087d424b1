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
  /** To whom the latest version was handed in. */
  handedIn: readonly { to: string; at: string }[];
}

/** The form's name in the reader's language, else in English, else its id. */
export const formName = ({ names, form }: Pick<Paper, "names" | "form">, language: string): string =>
  names[language] ?? names.en ?? form;

export const isSignedBy = (paper: Paper, role: string): boolean =>
  paper.signers.some((signer) => signer.role === role && signer.way !== null);

/** The first place for a signature that is empty and that a holder of these roles may fill; nothing on a void paper. */
export const unsignedBy = (paper: Paper, roles: readonly string[]): string | undefined =>
  paper.voidedAt ? undefined : paper.signers.find(({ role, way }) => way === null && roles.includes(role))?.role;

/** The roles whose places for a signature are empty. */
export const stillToSign = (paper: Paper): readonly string[] =>
  paper.signers.filter(({ way }) => way === null).map(({ role }) => role);

/** How a paper stands, in one word: a place for a signature that is left open matters more than one that is filled. */
export function standing({ voidedAt, filedPlace, signers }: Paper): "void" | "filed" | "open" | "to-sign" | "signed" {
  if (voidedAt) return "void";
  if (filedPlace) return "filed";
  if (signers.length === 0) return "open";
  return signers.some(({ way }) => way === null) ? "to-sign" : "signed";
}

/** When it came to stand so: voided, signed by the last, or drawn up. */
export function stoodSince({ voidedAt, signers, openedAt }: Paper): string {
  const signed = signers.map(({ signedAt }) => signedAt ?? "").sort();
  return voidedAt ?? (signed.at(-1) || openedAt);
}
