import { npmCommand, runCommand } from "./commands.ts";
import { PROJECT_FOLDER } from "./folders.ts";
import type { LongCheckResult } from "./longCheck.ts";

/** Some of the actions only look at something. */
const LEAST_CHANGES_PER_ACTION = 0.7;

/**
 * How much more than at its begin something may take at the end of the day. Memory is that of what is in use: the page
 * keeps the changes that can be undone, the main process keeps none. Answers may waver with the machine.
 */
const MOST_GROWTH: Readonly<Record<string, { readonly times: number; readonly plus: number }>> = {
  pageHeapMb: { times: 1.25, plus: 10 },
  mainHeapMb: { times: 1.1, plus: 2 },
  workingSetMb: { times: 1.25, plus: 50 },
  /** Ten kilobytes a change, with its line in the log and the pages that SQLite writes it on. */
  fileMb: { times: 1, plus: 10 },
  verdictP50Ms: { times: 1.5, plus: 10 },
  switchWeekP50Ms: { times: 1.5, plus: 20 },
};

/** Above this SQLite would not be taking the WAL into the file any more. */
const MOST_WAL_MB = 20;

/** A manager's day of twelve hours on ten locations and five years: nothing may grow without end, nor become slow. */
export async function liveThroughDay(): Promise<LongCheckResult> {
  const npm = npmCommand();
  const args = [...npm.args, "run", "--silent", "bench:day", "--", "--json"];
  const { status, stdout, stderr } = await runCommand(npm.command, args, { cwd: PROJECT_FOLDER });
  if (status !== 0) return { ok: false, figure: stderr.split("\n").find((line) => line.includes("Error:")) ?? stderr };
  return judgeDay(JSON.parse(stdout) as Record<string, number>);
}

/** Whether the figures of the day stay within their bounds; which do not is said first. */
export function judgeDay(figures: Readonly<Record<string, number>>): LongCheckResult {
  const figureOf = (name: string) => figures[name] ?? Number.NaN;
  const grown = Object.entries(MOST_GROWTH).filter(
    // Written so that a figure that is missing is no good one.
    ([name, { times, plus }]) => !(figureOf(`${name}AtEnd`) <= figureOf(`${name}AtBegin`) * times + plus),
  );
  const isFull = figureOf("changesStored") >= figureOf("actions") * LEAST_CHANGES_PER_ACTION;
  const isTakenIn = figureOf("mostWalMb") <= MOST_WAL_MB;
  const said = Object.keys(MOST_GROWTH).map(
    (name) => `${name} ${figureOf(`${name}AtBegin`)} → ${figureOf(`${name}AtEnd`)}`,
  );
  const wrong = [
    ...grown.map(([name]) => name),
    ...(isFull ? [] : ["changesStored"]),
    ...(isTakenIn ? [] : ["mostWalMb"]),
  ];
  const counted = `${figureOf("actions")} handelingen, ${figureOf("changesStored")} wijzigingen, WAL hoogstens ${figureOf("mostWalMb")} MB`;
  return { ok: wrong.length === 0, figure: [...wrong.map((name) => `${name}!`), counted, ...said].join(", ") };
}
