import { useEffect, useId, useRef, useState } from "react";
import type Pad from "signature_pad";
import { useT } from "@/lib/text";
import { Button } from "../Button";
import style from "./SignaturePad.module.css";

/** One line: `[x, y, ms]` in thousandths of the field's width, and since the first touch. */
export interface Line {
  points: [number, number, number][];
}

interface Props {
  /** Whose signature and to what, e.g. "Customer: the work is done". */
  label: string;
  busy?: boolean;
  /** The drawn signature as PNG, cut from a white ground, and as the lines it was drawn in. */
  onSigned: (picture: Blob, strokes: readonly Line[]) => void;
  /** The customer refuses, cannot, or is not there: a reason and a proof are asked elsewhere. Also the way for who cannot draw. */
  onCannot?: () => void;
}

/** A field to sign in with a finger. Turning the phone keeps what was drawn; the drawing library loads with it. */
export function SignaturePad({ label, busy, onSigned, onCannot }: Props) {
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad>(undefined);
  const id = useId();
  const [empty, setEmpty] = useState(true);

  useEffect(() => {
    const field = canvas.current;
    if (!field) return;
    let gone = false;
    const sizes = new ResizeObserver(() => pad.current && adapt(field, pad.current));
    void import("signature_pad").then(({ default: SignaturePad }) => {
      if (gone) return;
      pad.current = new SignaturePad(field, { penColor: "#1c2730", minWidth: 0.8, maxWidth: 3 });
      pad.current.addEventListener("beginStroke", () => setEmpty(false));
      sizes.observe(field);
    });
    return () => {
      gone = true;
      sizes.disconnect();
      pad.current?.off();
      pad.current = undefined;
    };
  }, []);

  const clear = () => {
    pad.current?.clear();
    setEmpty(true);
  };
  const done = () => {
    const field = canvas.current;
    if (field && pad.current) picture(field, (made) => onSigned(made, lines(field, pad.current)));
  };
  return (
    <div className={style.pad}>
      <p className={style.label} id={id}>
        {label}
      </p>
      <canvas ref={canvas} className={style.canvas} role="img" aria-labelledby={id} />
      <div className={style.buttons}>
        <Button kind="main" busy={busy} disabled={empty} onClick={done}>
          {t("ui.sign.done")}
        </Button>
        <Button disabled={empty} onClick={clear}>
          {t("ui.sign.again")}
        </Button>
        {onCannot && <Button onClick={onCannot}>{t("ui.sign.cannot")}</Button>}
      </div>
    </div>
  );
}

function lines(field: HTMLCanvasElement, pad: Pad | undefined): Line[] {
  const groups = pad?.toData() ?? [];
  const begin = groups[0]?.points[0]?.time ?? 0;
  const within = (value: number) => Math.min(1000, Math.max(0, Math.round((value / field.offsetWidth) * 1000)));
  return groups.map(({ points }) => ({
    points: points.map(({ x, y, time }) => [within(x), within(y), Math.max(0, Math.round(time - begin))]),
  }));
}

/** Gives the canvas as many dots as the screen has there, and draws the strokes again. */
function adapt(field: HTMLCanvasElement, pad: Pad) {
  const strokes = pad.toData();
  const density = Math.max(window.devicePixelRatio, 1);
  field.width = field.offsetWidth * density;
  field.height = field.offsetHeight * density;
  field.getContext("2d")?.scale(density, density);
  pad.clear();
  pad.fromData(strokes);
}

function picture(field: HTMLCanvasElement, use: (picture: Blob) => void) {
  const paper = document.createElement("canvas");
  paper.width = field.width;
  paper.height = field.height;
  const drawing = paper.getContext("2d");
  if (!drawing) return;
  drawing.fillStyle = "#ffffff";
  drawing.fillRect(0, 0, paper.width, paper.height);
  drawing.drawImage(field, 0, 0);
  paper.toBlob((made) => made && use(made), "image/png");
}
