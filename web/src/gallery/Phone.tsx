import { useState } from "react";
import { JobList } from "@/ui/phone/JobList";
import { JobPage } from "@/ui/phone/JobPage";
import { type Photo, PhotoCapture } from "@/ui/phone/PhotoCapture";
import { SignaturePad } from "@/ui/phone/SignaturePad";
import style from "./gallery.module.css";
import type { Samples } from "./samples";

export function Phone({ samples }: { samples: Samples }) {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [step, setStep] = useState("");
  const [signed, setSigned] = useState("");
  const job = samples.jobs[1];
  if (!job) return null;
  return (
    <main className={style.phone} data-step={step} data-signed={signed}>
      <JobPage
        job={job}
        asked={samples.asked}
        map="https://map.example/"
        steps={["arrive", "pause"]}
        pauseReasons={samples.reasons.map((label) => ({ code: label, label }))}
        onStep={(made, reason) => setStep([made, reason].filter(Boolean).join(":"))}
      >
        <PhotoCapture
          label={samples.product}
          photos={photos}
          onTaken={(picture) =>
            setPhotos([...photos, { id: `${photos.length}`, source: URL.createObjectURL(picture), alt: samples.fault }])
          }
          onRemoved={(id) => setPhotos(photos.filter((photo) => photo.id !== id))}
        />
        <SignaturePad
          label={`${samples.customer}: ${samples.voucher}`}
          onSigned={(picture) => setSigned(`${picture.type} ${picture.size}`)}
          onCannot={() => setSigned("cannot")}
        />
        <JobList jobs={samples.jobs} href={(one) => `/tech/jobs/${one.id}`} />
      </JobPage>
    </main>
  );
}
