import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { useProblem } from "@/ui/ProblemNote";

/** A page on its way. */
export function Waiting() {
  const t = useT();
  return (
    <p role="status" className="visually-hidden">
      {t("ui.loading")}
    </p>
  );
}

/** A page that could not be loaded, with a way to try again. */
export function Failed({ error, again }: { error: Error; again: () => void }) {
  const t = useT();
  const words = useProblem(error);
  return (
    <EmptyState title={words?.title} action={<Button onClick={again}>{t("app.again")}</Button>}>
      {words?.detail}
    </EmptyState>
  );
}
