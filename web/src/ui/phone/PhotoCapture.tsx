import { type ChangeEvent, useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "../Button";
import { Icon } from "../Icon";
import style from "./PhotoCapture.module.css";
import { shrink } from "./photo";

/** A photo that was taken, and where its picture is (an address of the API or of a blob). */
export interface Photo {
  id: string;
  source: string;
  /** What it shows. */
  alt: string;
}

interface Props {
  label: string;
  photos: readonly Photo[];
  onTaken: (picture: Blob) => void;
  /** Without it photos stay once taken. */
  onRemoved?: (id: string) => void;
}

/** Takes photos with the phone's camera or from its album, each shrunk before it is handed on. */
export function PhotoCapture({ label, photos, onTaken, onRemoved }: Props) {
  const t = useT();
  const [unreadable, setUnreadable] = useState<string>();
  const taken = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was removed.
    input.value = "";
    setUnreadable(undefined);
    for (const file of files) {
      await shrink(file).then(onTaken, () => setUnreadable(file.name));
    }
  };
  return (
    <div className={style.photos}>
      {photos.length > 0 && (
        <ul className={style.list}>
          {photos.map((photo) => (
            <li key={photo.id} className={style.photo}>
              <img src={photo.source} alt={photo.alt} />
              {onRemoved && (
                <Button
                  className={style.remove}
                  aria-label={t("ui.photo.remove", { what: photo.alt })}
                  onClick={() => onRemoved(photo.id)}
                >
                  <Icon name="close" />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <label className={style.take}>
        <Icon name="camera" />
        {label}
        <input
          className="visually-hidden"
          type="file"
          accept="image/*"
          multiple
          onChange={(event) => void taken(event)}
        />
      </label>
      {unreadable && (
        <p className={style.wrong} role="alert">
          {t("ui.photo.unreadable", { name: unreadable })}
        </p>
      )}
    </div>
  );
}
