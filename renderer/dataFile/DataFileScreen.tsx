import { texts } from "../../shared/texts/nl.ts";
import { BackupsPart } from "../backups/BackupsPart.tsx";
import type { DataPart } from "../board/boardUi.ts";
import { ChangeLogPart } from "../changeLog/ChangeLogPart.tsx";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { EncryptionPart } from "../encryption/EncryptionPart.tsx";
import { RetentionPart } from "../privacy/RetentionPart.tsx";
import { useBoardUi, usePage } from "../store/page.tsx";
import "../masterData/masterData.css";
import "./dataFile.css";

const words = texts.dataFile;

const PARTS: readonly { readonly key: DataPart; readonly text: string }[] = [
  { key: "backups", text: words.parts.backups },
  { key: "changeLog", text: words.parts.changeLog },
  { key: "retention", text: words.parts.retention },
  { key: "encryption", text: texts.encryption.part },
];

const INTROS: Readonly<Record<DataPart, string>> = {
  backups: words.backups.intro,
  changeLog: texts.changeLog.intro,
  retention: words.retention.intro,
  encryption: texts.encryption.intro,
};

/** The file that holds everything: its copies, its log, how long it keeps whom, and its passphrase. */
export function DataFileScreen() {
  const { ui } = usePage();
  const part = useBoardUi((state) => state.dataPart);
  return (
    <section className="records" aria-labelledby="data-file-title">
      <header className="records-head data-head">
        <h2 id="data-file-title">{words.title}</h2>
        <SegmentedChoice
          label={words.parts.label}
          choices={PARTS}
          value={part}
          onChange={(dataPart) => ui.setState({ dataPart })}
        />
        <p className="data-intro">{INTROS[part]}</p>
      </header>
      {part === "backups" && <BackupsPart />}
      {part === "changeLog" && <ChangeLogPart />}
      {part === "retention" && <RetentionPart />}
      {part === "encryption" && <EncryptionPart />}
    </section>
  );
}
