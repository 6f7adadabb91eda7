import { useState } from "react";
import { Button } from "react-aria-components";
import type { BridgeOutput } from "../../shared/contract/bridge.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";

const words = texts.support.log;

/** What the program wrote down of what went wrong: to be looked at first, then saved as it was looked at. */
export function ProgramLog() {
  const page = usePage();
  const { bridge } = page;
  const [log, setLog] = useState<BridgeOutput<"readProgramLog"> | null>(null);
  const look = () =>
    runFileTask(page, async () => {
      setLog(await bridge.readProgramLog());
      return null;
    });
  const save = () =>
    runFileTask(page, async () => {
      const answer = await bridge.saveProgramLog();
      return answer.status === "saved" ? words.done(answer.fileName) : null;
    });
  return (
    <details className="about-part" onToggle={({ currentTarget }) => currentTarget.open && void look()}>
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      {log !== null && (
        <>
          <p>{words.entries(log.entries)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <section tabIndex={0} aria-label={words.label}>
            <pre>{log.text}</pre>
          </section>
          <Button className="button" onPress={() => void save()}>
            {words.save}
          </Button>
        </>
      )}
    </details>
  );
}
