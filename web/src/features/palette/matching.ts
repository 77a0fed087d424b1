/** Words as somebody looks for them: small letters without accents. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The first Chinese character of each initial in the order of pinyin; there is none for i, u and v. */
const firsts = "阿八嚓哒妸发旮哈讥咔垃呣拏噢妑七呥仨它屲夕丫帀";
const initials = "abcdefghjklmnopqrstwxyz";
const byPinyin = new Intl.Collator("zh-CN-u-co-pinyin");

/** The letter a character's sound begins with; anything but a Chinese character is itself. */
function initial(char: string): string {
  if (!/\p{Script=Han}/u.test(char)) return char;
  let at = 0;
  while (at + 1 < firsts.length && byPinyin.compare(char, firsts[at + 1] ?? "") >= 0) at++;
  return initials[at] ?? char;
}

/** `叫修登记簿` is `jxdjb`. */
export const initialsOf = (text: string): string => [...plain(text)].map(initial).join("");

/**
 * How well a text fits what was typed: 0 not at all, more is better. It fits when each word typed begins a word of it, or stands in it, or
 * begins or stands in the initials of its sounds.
 */
export function matches(text: string, typed: string): number {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  const whole = plain(text);
  const sounds = initialsOf(text);
  const words = whole.split(/[^\p{L}\p{N}]+/u);
  const each = wanted.map((word) => {
    if (whole.startsWith(word)) return 4;
    if (words.some((other) => other.startsWith(word))) return 3;
    if (sounds.startsWith(word)) return 2;
    return whole.includes(word) || sounds.includes(word) ? 1 : 0;
  });
  return each.length === 0 ? 1 : Math.min(...each);
}
