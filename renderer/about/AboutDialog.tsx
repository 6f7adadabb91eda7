import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { useRoster } from "../store/page.tsx";
import "./about.css";
import { AccessibilityStatement } from "./AccessibilityStatement.tsx";
import { AppLicences } from "./AppLicences.tsx";
import { ProgramLog } from "./ProgramLog.tsx";

const words = texts.app.about;

/** The program, what it runs on, and whose work is in it. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const info = useRoster((state) => state.appInfo);
  return (
    <ModalDialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <p>{words.text}</p>
      {info && (
        <dl className="about-list">
          <dt>{words.version}</dt>
          <dd>{info.version}</dd>
          <dt>{words.runtime}</dt>
          <dd>
            {info.runtime.kind === "official" ? words.official : words.fallback} {info.runtime.electron}, Chromium{" "}
            {info.runtime.chromium}, Node {info.runtime.node}
          </dd>
        </dl>
      )}
      <ProgramLog />
      <AccessibilityStatement />
      <AppLicences />
    </ModalDialog>
  );
}
