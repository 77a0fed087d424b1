/** A field the server refused and what to do about it. */
export interface FieldProblem {
  /** Path of the field in what was sent: `phones[0].number`. */
  field: string;
  detail: string;
}

/** The clause behind a refusal, so that it can be shown as a chip. */
export interface ClauseReference {
  pack: string;
  clause: string;
  version?: string;
}

/** A refusal as the server words it (RFC 9457), already in the reader's language. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    /** Last part of the problem type, e.g. `call-already-closed`; `about:blank` gives an empty string. */
    readonly type: string,
    /** Empty when the server sent no problem document, e.g. a proxy answered. */
    readonly title: string,
    readonly detail: string,
    readonly fields: readonly FieldProblem[] = [],
    readonly clause?: ClauseReference,
  ) {
    super(title || `HTTP ${status}`);
  }

  /** No answer of a server: one that stands before several could reach none of them. */
  get isOfAProxy(): boolean {
    return this.type === "" && this.status >= 502 && this.status <= 504;
  }

  field(name: string): string | undefined {
    return this.fields.find((field) => field.field === name)?.detail;
  }
}

interface Document {
  type?: string;
  title?: string;
  detail?: string;
  arguments?: Record<string, unknown>;
  errors?: FieldProblem[];
}

/** Reads the refusal out of an answer that is not 2xx. */
export async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get("content-type")?.includes("application/problem+json") ?? false;
  const body: Document = isProblem ? await response.json().catch(() => ({})) : {};
  const type = body.type && body.type !== "about:blank" ? (body.type.split(/[/#:]/).pop() ?? "") : "";
  return new Problem(response.status, type, body.title ?? "", body.detail ?? "", body.errors, clauseOf(body));
}

/** A gate's refusal names its clause among the arguments of its sentence. */
function clauseOf({ arguments: { pack, clause, version } = {} }: Document): ClauseReference | undefined {
  if (typeof pack !== "string" || typeof clause !== "string") return undefined;
  return { pack, clause, version: typeof version === "string" ? version : undefined };
}
