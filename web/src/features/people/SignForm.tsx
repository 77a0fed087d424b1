import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useT } from "@/lib/text";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Reports.module.css";

interface Props {
  title: string;
  note?: string;
  send: string;
  busy: boolean;
  problem: Error | null;
  onSign: (password: string) => void;
  children?: ReactNode;
}

/** Something a person of the office signs with the password. */
export function SignForm({ title, note, send, busy, problem, onSign, children }: Props) {
  const t = useT();
  const [password, setPassword] = useState("");
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSign(password);
        setPassword("");
      }}
    >
      <h2>{title}</h2>
      {note && <p className={style.note}>{note}</p>}
      {children}
      <TextField
        label={t("people.password")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        required
        maxLength={200}
      />
      <ProblemNote error={problem} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {send}
      </Button>
    </form>
  );
}
