/** Degrees east and north. */
export type Corner = readonly [number, number];

/** What is shown of the ground, in degrees. */
export interface Window {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const width = 1000;

/** Around all of these with some room; nothing where there are none. */
export function windowAround(corners: readonly Corner[]): Window | undefined {
  if (corners.length === 0) return undefined;
  const easts = corners.map(([east]) => east);
  const norths = corners.map(([, north]) => north);
  const around = {
    west: Math.min(...easts),
    south: Math.min(...norths),
    east: Math.max(...easts),
    north: Math.max(...norths),
  };
  const room = Math.max(0.01, 0.1 * Math.max(around.east - around.west, around.north - around.south));
  return { west: around.west - room, south: around.south - room, east: around.east + room, north: around.north + room };
}

/** The same middle, so many times as wide. */
export function widened({ west, south, east, north }: Window, times: number): Window {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [w, h] = [((east - west) / 2) * times, ((north - south) / 2) * times];
  return {
    west: Math.max(-180, x - w),
    south: Math.max(-85, y - h),
    east: Math.min(180, x + w),
    north: Math.min(85, y + h),
  };
}

/** The same width around another middle, as far as the earth reaches. */
export function centred({ west, south, east, north }: Window, [x, y]: Corner): Window {
  const [w, h] = [(east - west) / 2, (north - south) / 2];
  const middleX = Math.min(180 - w, Math.max(w - 180, x));
  const middleY = Math.min(85 - h, Math.max(h - 85, y));
  return { west: middleX - w, south: middleY - h, east: middleX + w, north: middleY + h };
}

/** Degrees of longitude are shorter away from the equator: so much, in the middle of the window. */
const squeeze = ({ south, north }: Window) => Math.cos((((south + north) / 2) * Math.PI) / 180);

export function height(window: Window): number {
  const tall = (window.north - window.south) / ((window.east - window.west) * squeeze(window));
  return Math.round(width * Math.min(1.4, Math.max(0.4, tall)));
}

/** Where a place lies on the picture. */
export function drawn(window: Window, [east, north]: Corner): [number, number] {
  return [
    ((east - window.west) / (window.east - window.west)) * width,
    ((window.north - north) / (window.north - window.south)) * height(window),
  ];
}

/** Which place lies there on the picture, to six decimals, some ten centimetres. */
export function placed(window: Window, x: number, y: number): Corner {
  const east = window.west + (x / width) * (window.east - window.west);
  const north = window.north - (y / height(window)) * (window.north - window.south);
  return [Number(east.toFixed(6)), Number(north.toFixed(6))];
}
