import { Lock } from "lucide-react";
import { texts } from "../../shared/texts/nl.ts";
import { useRoster } from "../store/page.tsx";
import { sayMoment } from "./moments.ts";

/** Says who has the file open for writing, as long as this program may only read it. */
export function ReadOnlyNote() {
  const readOnly = useRoster((state) => state.appInfo?.readOnly ?? null);
  if (readOnly === null) return null;
  return (
    <p className="read-only-note" role="status">
      <Lock className="icon" aria-hidden="true" />
      <bdi>{texts.dataFile.readOnly(readOnly.by, sayMoment(readOnly.since))}</bdi>
    </p>
  );
}
