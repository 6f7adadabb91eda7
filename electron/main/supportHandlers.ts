import { release } from "node:os";
import { app, type WebContents } from "electron";
import type { BridgeOutput } from "../../shared/contract/bridge.ts";
import type { supportContract } from "../../shared/contract/support.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files } from "./files.ts";
import type { Log } from "./log.ts";
import type { RuntimeInfo } from "./runtime.ts";

interface SupportContext {
  readonly log: Pick<Log, "read">;
  readonly files: Pick<Files, "save">;
  readonly runtime: RuntimeInfo;
  /** The date of today. */
  readonly today: () => string;
}

const words = texts.support.log;

/** What main does for who helps when something goes wrong. */
export function makeSupportHandlers(context: SupportContext): Pick<BridgeHandlers, keyof typeof supportContract> {
  let shown: string | undefined;
  const read = (): BridgeOutput<"readProgramLog"> => {
    const lines = context.log.read();
    shown = `${headOf(context)}\n\n${lines}`;
    return { text: shown, entries: lines.split("\n").length - 1 };
  };
  return {
    readProgramLog: read,
    saveProgramLog: (_input, caller: WebContents) =>
      context.files.save(caller, {
        title: words.dialog,
        fileName: fileNameOf(words.fileName(context.today()), "txt"),
        filter: { name: words.files, extensions: ["txt"] },
        content: () => Promise.resolve(shown ?? read().text),
      }),
  };
}

/** What a helper asks first. */
function headOf({ runtime, today }: SupportContext): string {
  const { kind, electron, chromium, node } = runtime;
  return [
    `Roosterwijs ${app.getVersion()}, ${today()}`,
    `Electron ${electron} (${kind}), Chromium ${chromium}, Node ${node}`,
    `${process.platform} ${process.arch} ${release()}`,
  ].join("\n");
}
