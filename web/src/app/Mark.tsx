/** The mark of Sanbao: the three strokes of 三 in a seal. */
export function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="2" y="2" width="28" height="28" rx="5" fill="#C5361F" />
      <path d="M9 9.5h14M10.5 16h11M8 22.5h16" stroke="#FBFAF6" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
