import { Table } from "antd";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import style from "./Reports.module.css";
import type { UnitLine } from "./report";

interface Props {
  lines: readonly UnitLine[];
  chosen: string;
  onChoose: (unit: string) => void;
}

/** Who looks after several units sees which of them have reported. */
export function Units({ lines, chosen, onChoose }: Props) {
  const t = useT();
  return (
    <section className={style.section} aria-label={t("people.units")}>
      <Table<UnitLine>
        size="small"
        rowKey="unit"
        pagination={false}
        dataSource={[...lines]}
        scroll={{ x: "max-content" }}
        columns={[
          {
            title: t("people.unit"),
            render: (_, line) => (
              <Button kind="bare" aria-pressed={line.unit === chosen} onClick={() => onChoose(line.unit)}>
                {line.name}
              </Button>
            ),
          },
          {
            title: t("people.units.reported"),
            render: (_, line) => t("people.units.of", { reported: line.reported, all: line.technicians }),
          },
          {
            title: t("people.units.director"),
            render: (_, line) => (
              <>
                {t(`people.units.${line.passedOnAt ? "passed-on" : line.madeAt ? "made" : "none"}`)}{" "}
                {line.passedOnAt && <Time at={line.passedOnAt} mode="absolute" />}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
