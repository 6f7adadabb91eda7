import { setupTexts } from "./setupTexts.ts";
import { megabytesText } from "./sizes.ts";

/** A step of the set-up that failed, with what the person at the keyboard can do about it. */
export class SetupError extends Error {
  override readonly name = "SetupError";
  readonly remedy: string;

  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, options);
    this.remedy = remedy;
  }
}

/** How a step ended, told on its one line. */
export type StepResult = { readonly detail: string };

/** Everything the set-up says goes to standard error: standard output belongs to the command that was asked for. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says that something worth knowing is the case, without failing. */
export function warn(line: string): void {
  say(`! ${line}`);
}

/**
 * Runs one step of the set-up and prints one line about it.
 * @throws SetupError as the step threw it, after printing it with its remedy
 */
export async function step<Result extends StepResult>(
  label: string,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    const result = await run();
    say(`✓ ${label} (${result.detail})`);
    return result;
  } catch (error) {
    sayFailure(label, error);
    throw error;
  }
}

/** Failures that were printed, so that whoever catches one further up does not print it again. */
const printed = new WeakSet<object>();

/** Prints a failed step, once: what went wrong and, where known, what to do. */
export function sayFailure(label: string, error: unknown): void {
  if (error instanceof Error) {
    if (printed.has(error)) return;
    printed.add(error);
  }
  const problem = error instanceof Error ? error.message : String(error);
  say(`✗ ${label}: ${problem}`);
  say(`  → ${error instanceof SetupError ? error.remedy : setupTexts.unknownRemedy}`);
}

/** A progress line that overwrites itself on a terminal and stays quiet, but for every quarter, in a log. */
export function progressLine(label: string, totalBytes: number): { update(bytes: number): void; end(): void } {
  const onTerminal = process.stderr.isTTY === true;
  let lastQuarter = 0;
  return {
    update(bytes) {
      const percent = Math.min(100, Math.floor((bytes / totalBytes) * 100));
      const text = `  ${label} ${percent}% (${megabytesText(bytes)} / ${megabytesText(totalBytes)})`;
      if (onTerminal) process.stderr.write(`\r${text}`);
      else if (Math.floor(percent / 25) > lastQuarter) say(text);
      lastQuarter = Math.max(lastQuarter, Math.floor(percent / 25));
    },
    end() {
      if (onTerminal) process.stderr.write("\r\u001b[K");
    },
  };
}
