const gap = 6;
const margin = 8;

/** Lays a fixed-position card below its anchor, above where there is no room, and always inside the window. */
export function besideAnchor(card: HTMLElement | null, anchor: HTMLElement | null) {
  if (!card || !anchor) return;
  // The top layer: no scrolling or transformed ancestor can cut the card off.
  if (card.popover && !card.matches(":popover-open")) card.showPopover();
  const from = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = from.bottom + gap + height <= window.innerHeight - margin || from.top < height + gap + margin;
  const top = below ? from.bottom + gap : from.top - gap - height;
  const left = Math.min(from.left, window.innerWidth - width - margin);
  card.style.top = `${Math.max(margin, top)}px`;
  card.style.left = `${Math.max(margin, left)}px`;
}
