import { Button, Select, Table } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";

interface Waiting {
  call: string;
  number: string;
  customer: string;
  registeredAt: string;
}

const channels = ["LETTER", "CARD", "MAIL", "PHONE", "ON_SITE", "FAX"] as const;

/** Every call gets a card, without sampling: here are those that wait for theirs. */
export default function OpinionCardsPage() {
  const t = useT();
  const [chosen, setChosen] = useState<string[]>([]);
  const [channel, setChannel] = useState<(typeof channels)[number]>("LETTER");
  const waiting = useRead<Waiting[]>("/api/surveys/waiting");
  const sent = useCommand<{ programme: string; calls: string[]; channel: string }>("/api/surveys/sent", {
    refresh: ["/api/surveys", "/api/obligations"],
    onDone: () => setChosen([]),
  });
  const rows = waiting.data ?? [];
  return (
    <>
      <PageTitle
        title={t("surveys.title")}
        note={
          <>
            {t("surveys.note", { n: rows.length })} <ClauseChip pack="P1" clause="24" />
          </>
        }
        actions={
          <>
            <Select
              aria-label={t("surveys.channel")}
              value={channel}
              onChange={setChannel}
              options={channels.map((value) => ({ value, label: t(`surveys.channel.${value}`) }))}
              style={{ minWidth: 160 }}
            />
            <Button
              type="primary"
              disabled={chosen.length === 0}
              loading={sent.busy}
              onClick={() => sent.send({ programme: "opinion-card", calls: chosen, channel })}
            >
              {t("surveys.send", { n: chosen.length })}
            </Button>
          </>
        }
      />
      <ProblemNote error={waiting.error ?? sent.problem} />
      {waiting.data && rows.length === 0 ? (
        <EmptyState title={t("surveys.empty.title")}>{t("surveys.empty.text")}</EmptyState>
      ) : (
        <Table<Waiting>
          size="small"
          rowKey="call"
          loading={waiting.isPending}
          dataSource={rows}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          rowSelection={{ selectedRowKeys: chosen, onChange: (keys) => setChosen(keys.map(String).slice(0, 200)) }}
          scroll={{ x: "max-content" }}
          columns={[
            { title: t("surveys.call"), render: (_, row) => <Go href={`/calls/${row.call}`}>{row.number}</Go> },
            { title: t("surveys.customer"), dataIndex: "customer" },
            { title: t("surveys.registered"), render: (_, row) => <Time at={row.registeredAt} /> },
          ]}
        />
      )}
    </>
  );
}
