import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";

export function NotFound() {
  const t = useT();
  return (
    <EmptyState title={t("ui.problem.missing")} action={<Go href="/">{t("shell.home")}</Go>}>
      {t("ui.problem.missing.detail")}
    </EmptyState>
  );
}
