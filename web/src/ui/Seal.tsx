import { useId } from "react";
import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import style from "./Seal.module.css";

interface Props {
  /** What was done, e.g. "Signed", in the reader's language. */
  word: string;
  /** When (ISO 8601). */
  at: string;
  organisation: string;
  small?: boolean;
}

// Length of the arc that carries the organisation's name, and how large its letters may be, in units of the drawing.
const arcLength = 186;
const largest = 13;
const smallest = { large: 6.5, small: 10 };

/** Width of a text in ems: a Chinese character is one, a Latin letter about half. */
const ems = (text: string) => [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? 1 : 0.56), 0);

/** As many characters as fit on the arc at the smallest size; a longer name ends in an ellipsis, the full one stays in the label. */
function fitting(name: string, smallest: number): { text: string; size: number } {
  const size = Math.min(largest, arcLength / (ems(name) * 1.12));
  if (size >= smallest) return { text: name, size };
  let text = "";
  for (const char of name) {
    if (ems(`${text}${char}…`) * smallest * 1.12 > arcLength) break;
    text += char;
  }
  return { text: `${text}…`, size: smallest };
}

/** The vermilion stamp on what is signed, approved or closed: organisation around, word and date across, slightly turned. */
export function Seal({ word, at, organisation, small }: Props) {
  const t = useT();
  const intl = useIntl();
  const id = useId();
  const date = intl.formatDate(at, { dateStyle: "medium" });
  const name = fitting(organisation, small ? smallest.small : smallest.large);
  const wordSize = Math.min(19, 62 / ems(word));
  return (
    <svg
      className={small ? `${style.seal} ${style.small}` : style.seal}
      viewBox="0 0 120 120"
      role="img"
      aria-label={t("ui.seal.label", { word, date, organisation })}
    >
      <g transform="rotate(-7 60 60)">
        <circle cx="60" cy="60" r="57" fill="none" stroke="currentColor" strokeWidth="3" />
        <circle cx="60" cy="60" r="37" fill="none" stroke="currentColor" strokeWidth="1" />
        <path id={id} d="M 26.1 87 A 43.5 43.5 0 1 1 93.9 87" fill="none" />
        <text fontSize={name.size} letterSpacing={name.size * 0.1}>
          <textPath href={`#${id}`} startOffset="50%">
            {name.text}
          </textPath>
        </text>
        <text x="60" y="60" fontSize={wordSize} fontWeight="700">
          {word}
        </text>
        <text x="60" y="77" fontSize="10.5">
          {date}
        </text>
      </g>
    </svg>
  );
}
