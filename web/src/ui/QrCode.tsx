import { useEffect, useState } from "react";

/** A QR code drawn as one path; dark on white in either theme, because scanners want it so. The encoder loads when first needed. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const [drawing, setDrawing] = useState<{ path: string; size: number }>();
  useEffect(() => {
    let current = true;
    void draw(text).then((made) => current && setDrawing(made));
    return () => {
      current = false;
    };
  }, [text]);
  const size = drawing?.size ?? 1;
  return (
    <svg
      className={className}
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      {drawing && <path d={drawing.path} fill="#000" />}
    </svg>
  );
}

async function draw(text: string) {
  const { default: qrcode } = await import("qrcode-generator");
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const size = code.getModuleCount();
  let path = "";
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { path, size };
}
