/** Longest edge of a kept photo in dots: a serial plate stays legible, and one goes through a poor network in seconds. */
const longest = 1600;
const quality = 0.82;

/** A picture that no browser of this phone can read. */
export class PictureUnreadable extends Error {
  override readonly name = "PictureUnreadable";
}

/** Edges after shrinking to `limit`, never enlarged. */
export function shrunk(width: number, height: number, limit = longest): { width: number; height: number } {
  const scale = Math.min(1, limit / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The photo upright, small enough to send, as JPEG; drawing it again drops the place where it was taken. */
export async function shrink(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => {
    throw new PictureUnreadable();
  });
  const { width, height } = shrunk(picture.width, picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
  if (!made) throw new PictureUnreadable();
  return made;
}
