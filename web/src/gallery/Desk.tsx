import { useState } from "react";
import { Problem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { EmptyState } from "@/ui/EmptyState";
import { AreaField, TextField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { PageTitle } from "@/ui/PageTitle";
import { Paper, PaperBox, PaperRow } from "@/ui/Paper";
import { ProblemNote } from "@/ui/ProblemNote";
import { Rail } from "@/ui/Rail";
import { Seal } from "@/ui/Seal";
import { Time } from "@/ui/Time";
import style from "./gallery.module.css";
import type { Samples } from "./samples";

const at = "2026-03-04T09:30:00+08:00";

export function Desk({ samples }: { samples: Samples }) {
  const [text, setText] = useState(samples.fault);
  const [title, detail, field] = samples.refusal;
  const refusal = new Problem(422, "gate-refused", title, detail, [{ field: "work", detail: field }], {
    pack: "P1",
    clause: "10",
    version: "1",
  });
  const [customer, phone, serial, fault, work, category] = samples.boxes;
  return (
    <main className={style.desk}>
      <div className={style.column}>
        <PageTitle
          title={`${samples.customer}: ${samples.fault}`}
          note={
            <>
              <Time at={at} /> <ClauseChip pack="P1" clause="19" version="1" />
            </>
          }
          actions={
            <>
              <Button>{samples.reasons[1]}</Button>
              <Button kind="main">
                <Icon name="phone" />
                {samples.arrive}
              </Button>
            </>
          }
        />
        <ProblemNote error={refusal} />
        <Paper
          title={samples.voucher}
          organisation={samples.organisation}
          number="FW-2603-0042"
          link="https://service.example/v/8Zk2pQ"
          copies={samples.copies.map(([name, keeper]) => ({ name, keeper }))}
          seals={
            <>
              <Seal word={samples.signed} at={at} organisation={samples.organisation} />
              <Seal small word={samples.signed} at={at} organisation={samples.organisation.repeat(12)} />
            </>
          }
        >
          <PaperRow>
            <Box of={customer} />
            <Box of={phone} />
          </PaperRow>
          <Box of={serial} />
          <Box of={fault} />
          <Box of={work} />
          <PaperRow>
            <Box of={category} />
            <Box of={[samples.signed, ""]} />
          </PaperRow>
        </Paper>
        <TextField label={samples.boxes[3]?.[0]} value={text} onChange={setText} wrong={field} />
        <AreaField label={samples.boxes[4]?.[0]} value={text} onChange={setText} hint={detail} />
        <div className={style.line}>
          <Button busy kind="main">
            {samples.file}
          </Button>
          <Button disabled>{samples.survey}</Button>
          <Button kind="bare">{samples.repair}</Button>
        </div>
        <EmptyState title={title} action={<Button>{samples.file}</Button>}>
          {detail}
        </EmptyState>
      </div>
      <Rail items={samples.asked} />
    </main>
  );
}

function Box({ of }: { of?: readonly [string, string] }) {
  return <PaperBox label={of?.[0]}>{of?.[1]}</PaperBox>;
}
