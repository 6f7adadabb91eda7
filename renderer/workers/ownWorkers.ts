import dropAddress from "../board/dropWorker.ts?worker&url";
import importAddress from "../importing/importWorker.ts?worker&url";
import pdfAddress from "../reports/pdfWorker.ts?worker&url";
import rangeAddress from "../whatIf/rangeWorker.ts?worker&url";

/** The part of Trusted Types that is used; the library's types do not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): URL;
  };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

const ADDRESSES = { drop: dropAddress, import: importAddress, pdf: pdfAddress, range: rangeAddress } as const;

/** The workers of the page: `drop` judges what is dragged, `import` compares a file, `pdf` reads one, `range` many weeks. */
export type OwnWorker = keyof typeof ADDRESSES;

const known = new Set<string>(Object.values(ADDRESSES));

/** The page's policy lets no script be named by a text; this names its own workers, and no other. */
const policy = window.trustedTypes?.createPolicy("roosterwijs-worker", {
  createScriptURL: (address) => {
    if (!known.has(address)) throw new TypeError("not an own worker");
    return address;
  },
});

/** What may be asked of a worker that runs. */
export interface WorkerLine<Request> {
  ask(request: Request): void;
  /** Ends it at once; no answer comes any more. */
  stop(): void;
}

/** Starts a worker of the page for a library that speaks with it by itself. */
export function openWorker(name: OwnWorker): Worker {
  const address = ADDRESSES[name];
  return new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
}

/**
 * Starts a worker of the page.
 * @param onAnswer called for each answer, in order.
 * @param onFailed called when the worker cannot go on; it is ended then.
 */
export function startWorker<Request, Answer>(
  name: OwnWorker,
  onAnswer: (answer: Answer) => void,
  onFailed: (cause: unknown) => void,
): WorkerLine<Request> {
  const worker = openWorker(name);
  const stop = () => worker.terminate();
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => onAnswer(data));
  worker.addEventListener("error", (event) => {
    stop();
    onFailed(event.error ?? event.message);
  });
  return { ask: (request) => worker.postMessage(request), stop };
}
