/** Pictures that wait to be sent, by the key of their report. The browser keeps them through a reload, a closed page and a dead battery. */

const name = "sanbao.pictures";
const store = "pictures";

function database(): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  return answer(opening);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Returns once the picture is on the disk, not when it is about to be. */
export async function keepPicture(key: string, picture: Blob): Promise<void> {
  const open = await database();
  try {
    const change = open.transaction(store, "readwrite", { durability: "strict" });
    const written = new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error);
    });
    change.objectStore(store).put(picture, key);
    await written;
  } finally {
    open.close();
  }
}

/** Undefined if the browser threw it away. */
export async function keptPicture(key: string): Promise<Blob | undefined> {
  const open = await database();
  try {
    return await answer<Blob | undefined>(open.transaction(store).objectStore(store).get(key));
  } finally {
    open.close();
  }
}

/** Keeps those that are still to be sent, and frees the room of all others. */
export async function keepOnly(keys: readonly string[]): Promise<void> {
  const open = await database();
  try {
    const pictures = open.transaction(store, "readwrite").objectStore(store);
    for (const key of await answer(pictures.getAllKeys())) {
      if (!keys.includes(String(key))) pictures.delete(key);
    }
  } finally {
    open.close();
  }
}

/**
 * A form with one file, the same bytes each time it is sent: the boundary is the report's key, so that the server knows the second sending
 * of one report for what it is.
 */
export async function form(key: string, fields: Readonly<Record<string, unknown>>, file: string, picture: Blob) {
  const boundary = `sanbao-${key}`;
  const line = (text: string) => `${text}\r\n`;
  const parts: BlobPart[] = Object.entries(fields).map(
    ([field, value]) =>
      line(`--${boundary}`) + line(`Content-Disposition: form-data; name="${field}"`) + line("") + line(String(value)),
  );
  parts.push(
    line(`--${boundary}`) +
      line(`Content-Disposition: form-data; name="file"; filename="${file}"`) +
      line("Content-Type: image/jpeg") +
      line(""),
    picture,
    line("") + line(`--${boundary}--`),
  );
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}
