import { cleanCode } from "./input";

const whole = /^\d{1,12}$/;

/** The mark between thousands in a language: `,` in English and Chinese, `.` in Spanish. */
const thousandsMark = (language: string) =>
  new Intl.NumberFormat(language, { useGrouping: "always" }).formatToParts(12_345).find(({ type }) => type === "group")
    ?.value;

/**
 * A sum of money as somebody typed it: `80.50` and `80,50` are the same everywhere, for cents are at most two digits. What could be either
 * cents or thousands, `1,234`, is read as the reader's language writes it, or not at all.
 *
 * @returns null where nothing was typed, undefined for what is no sum of money or could be misread
 */
export function amountOf(typed: string, language: string): number | null | undefined {
  const text = cleanCode(typed).replaceAll("。", ".");
  if (text === "") return null;
  const at = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const after = text.slice(at + 1);
  const cents = at >= 0 && /^\d{1,2}$/.test(after);
  const front = cents ? text.slice(0, at) : text;
  const digits = ungrouped(front, cents ? text.charAt(at) : "", language);
  return digits === undefined ? undefined : Number(cents ? `${digits}.${after}` : digits);
}

/** Thousands without what stands between them; undefined where it stands elsewhere, or may mean something else. */
function ungrouped(text: string, decimalMark: string, language: string): string | undefined {
  const marks = new Set(text.replace(/\d/g, ""));
  if (marks.size > 1) return undefined;
  const [mark] = marks;
  if (mark === undefined) return whole.test(text) ? text : undefined;
  const groups = text.split(mark);
  const [first = "", ...rest] = groups;
  const apart = /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
  if (!apart || !".,' ’".includes(mark) || mark === decimalMark) return undefined;
  // One mark before three digits, and nothing after them: only the language tells whether they are thousands.
  const plain = decimalMark !== "" || rest.length > 1 || mark === " " || mark === thousandsMark(language);
  const digits = groups.join("");
  return plain && whole.test(digits) ? digits : undefined;
}

/** An amount for a field in which it may be changed, as the reader writes it: `80,5` in Spanish. */
export const amountTyped = (amount: number | null, language: string): string =>
  amount === null
    ? ""
    : new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 }).format(amount);
