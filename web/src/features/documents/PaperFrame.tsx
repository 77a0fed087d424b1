import { useQuery } from "@tanstack/react-query";
import { type SyntheticEvent, useEffect, useState } from "react";
import { address, read } from "@/api/client";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./PaperFrame.module.css";

interface Props {
  id: string;
  /** Absent for the latest. */
  version?: number;
  /** What the paper says now; another hash fetches it again. */
  content?: string;
  title: string;
}

/** The paper as it prints. It stands in a frame of its own where nothing runs, as high as the sheet is. */
export function PaperFrame({ id, version, content, title }: Props) {
  const path = address(`/api/papers/${id}/page`, { version });
  const page = useQuery({
    queryKey: [path, content ?? null],
    queryFn: ({ signal }) => read<string>(path, undefined, signal),
  });
  const source = useBlob(page.data);
  const [height, setHeight] = useState(640);
  const measure = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const sheet = currentTarget.contentDocument?.documentElement;
    if (sheet) setHeight(sheet.scrollHeight + 8);
  };
  return (
    <>
      <ProblemNote error={page.error} />
      {source && (
        <iframe
          className={style.frame}
          sandbox="allow-same-origin"
          src={source}
          title={title}
          style={{ height }}
          onLoad={measure}
        />
      )}
    </>
  );
}

function useBlob(html: string | undefined): string | undefined {
  const [source, setSource] = useState<string>();
  useEffect(() => {
    if (html === undefined) return;
    const made = URL.createObjectURL(new Blob([html], { type: "text/html;charset=utf-8" }));
    setSource(made);
    return () => URL.revokeObjectURL(made);
  }, [html]);
  return source;
}
