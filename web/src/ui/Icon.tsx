/** Our icons: 24-unit grid, one stroke. Decorative always; the words stand beside them or in the control's label. */
const shapes = {
  alert: "M12 4 2.5 20h19L12 4ZM12 10v4.5M12 17.3v.2",
  auto: "M12 3a9 9 0 1 0 0 18V3ZM12 3a9 9 0 0 1 0 18",
  bell: "M6 16V10.5a6 6 0 0 1 12 0V16l1.5 2.5h-15L6 16ZM10 21h4",
  book: "M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3V4ZM5 17a3 3 0 0 1 3-3h11M9 8h6",
  box: "m4 8 8-4 8 4v8l-8 4-8-4V8ZM4 8l8 4 8-4M12 12v8",
  calendar: "M4 6h16v14H4V6ZM4 10h16M8 3.5V7M16 3.5V7",
  camera: "M4 8h3.5L9 5.5h6L16.5 8H20v11H4V8ZM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z",
  chart: "M4 20h16M7 17v-5M12 17V6M17 17V9.5",
  check: "m5 12.5 4.5 4.5L19 7.5",
  chevron: "m7 10 5 5 5-5",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5V12l3 2",
  close: "M6 6l12 12M18 6 6 18",
  columns: "M4 5h16v14H4V5ZM9.500 5v14M14.500 5v14",
  day: "M5 5h14v15H5V5ZM8.5 10l1.3 1.3L12 9M8.5 15l1.3 1.3L12 14M14.5 10.5H16M14.5 15.5H16",
  document: "M6 3.5h8l4 4V20.5H6V3.5ZM14 3.5v4h4M9 12h6M9 16h6",
  export: "M12 14V3.500M8 7.500l4-4 4 4M4.500 19.500h15",
  flag: "M6 21V4h11l-2 4 2 4H6",
  gear: "M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2",
  globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18",
  home: "M4 11 12 4l8 7v9h-5.5v-5.5h-5V20H4v-9Z",
  import: "M12 4v10M8 10.5l4 4 4-4M4.5 19.5h15",
  link: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.700-5.700l-1.300 1.300M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.700 5.700l1.300-1.300",
  list: "M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1",
  lock: "M7.500 11V8a4.500 4.500 0 0 1 9 0v3M5.500 11h13v9.500h-13V11Z",
  map: "m4 6.5 5-2 6 2 5-2v13l-5 2-6-2-5 2v-13ZM9 4.5v13M15 6.5v13",
  menu: "M4 7h16M4 12h16M4 17h16",
  money: "M3.5 6.5h17v11h-17v-11ZM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6.5 12h.1M17.5 12h.1",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  pen: "m5 19 1-4L16.5 4.5l3 3L9 18l-4 1ZM14 7l3 3",
  people:
    "M9 11.5a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400ZM3 19.5c0-3.300 2.700-5.5 6-5.5s6 2.200 6 5.5M15.5 5.5a3 3 0 0 1 0 5.800M17 14.300c2.400.6 4 2.5 4 5.200",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c0-4 3.300-6.5 7.5-6.5s7.5 2.5 7.5 6.5",
  phone:
    "M6 4h3.5l1.5 4.5L8.800 10a11 11 0 0 0 5.200 5.200l1.5-2.200 4.5 1.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2Z",
  pin: "M9 3.500h6l-1 7 3 3.500H7l3-3.500-1-7ZM12 14v6.500",
  play: "M8 5.5v13l10-6.5-10-6.5Z",
  plus: "M12 5v14M5 12h14",
  route:
    "M6 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 18h7.5a3 3 0 0 0 0-6h-7a3 3 0 0 1 0-6H16",
  scale: "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6a2.800 2.800 0 0 0 5 0L5 7ZM19 7l-2.5 6a2.800 2.800 0 0 0 5 0L19 7Z",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20",
  shield: "M12 3.5 5 6v6c0 4.200 3 7 7 8.5 4-1.5 7-4.300 7-8.5V6l-7-2.5ZM9 12l2.200 2.200L15.5 10",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 14c.8 1.5 2 2.200 3.5 2.200s2.700-.7 3.5-2.200M9 9.5h.1M15 9.5h.1",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400",
  up: "m7 14 5-5 5 5",
  wrench: "M14.5 9.5 5 19l-1-1 9.5-9.5M13.5 8.5a4.5 4.5 0 0 1 6-4l-2.5 2.5.5 2 2 .5L22 7a4.5 4.5 0 0 1-6 4Z",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}

/** An icon as a component without properties, as a menu entry wants it: `icon: iconOf("phone")`. */
export const iconOf = (name: IconName) => () => <Icon name={name} />;
