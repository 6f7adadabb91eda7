import { readFile } from "node:fs/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { type IsoWeek, isLocalDate, type LocalDate } from "../../shared/calendar/dates.ts";
import { ownIdOf, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import { InvalidDataError } from "../../shared/exchange/issues.ts";
import { readLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { PILOT_SETS, parseScenario, type Scenario, scenarioName } from "../../shared/pilots/scenario.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dutchDateOf } from "../main/clock.ts";

/** Exit codes of the command line (exchange format). */
export const EXIT = { inOrder: 0, overtreding: 1, unusable: 2 } as const;

/** Something the caller can mend; its message is Dutch and names the field, file or option. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}

/**
 * Reads options and positionals.
 * @param most how many positionals the command takes; one more is a mistake that must not pass unseen.
 * @throws UsageError for an option that does not exist or lacks its value, and for a positional too many.
 */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
  most: number,
) {
  const parsed = parse(args, options);
  const surplus = parsed.positionals[most];
  if (surplus !== undefined) throw new UsageError(`${texts.commandLine.surplus(surplus)}\n${texts.commandLine.usage}`);
  return parsed;
}

function parse<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${texts.commandLine.unknownOption(problem)}\n${texts.commandLine.usage}`, { cause });
  }
}

/**
 * Reads an exchange document from a file.
 * @throws UsageError naming the file, or every field that does not fit.
 */
export async function readDocumentFile(file: string | undefined): Promise<LocationDocument> {
  if (file === undefined) throw new UsageError(texts.commandLine.fileMissing);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new UsageError(texts.commandLine.fileUnreadable(file), { cause });
  }
  try {
    return readLocationDocument(text);
  } catch (cause) {
    if (cause instanceof InvalidDataError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

/**
 * The day on which the command runs, in the Netherlands wherever that is; `--today` fixes it.
 * @throws UsageError for a date that does not exist.
 */
export function readToday(today: string | undefined): LocalDate {
  if (today === undefined) return dutchDateOf(new Date());
  if (!isLocalDate(today)) throw new UsageError(texts.commandLine.todayInvalid(today));
  return today;
}

/**
 * The scenario that is named on the command line.
 * @throws UsageError for a name that is none.
 */
export function readScenario(text: string): Scenario {
  const scenario = parseScenario(text);
  if (scenario === null) throw new UsageError(texts.commandLine.scenarioUnknown(text));
  return scenario;
}

/**
 * The scenarios of a list as `none,I,I+III,own:v1`, where v1 is the id of a variant of one's own; without a list every set
 * and the agreements as they are.
 * @throws UsageError for a name that is none.
 */
export function readScenarios(list: string | undefined): readonly ScenarioKey[] {
  if (list === undefined) return [...PILOT_SETS.map(scenarioName), "agreed"];
  return list.split(",").map((name) => (ownIdOf(name) === null ? scenarioName(readScenario(name)) : name));
}

/**
 * The week that is asked for, or every week of the document.
 * @throws UsageError for a week that is none or not stored.
 */
export function weeksToRead(document: LocationDocument, week: string | undefined): IsoWeek[] {
  return week === undefined ? document.weeks.map((roster) => roster.week) : [storedWeek(document, week)];
}

/**
 * A week that is named on the command line.
 * @throws UsageError for a week that is none or not stored.
 */
export function storedWeek({ weeks }: LocationDocument, week: string): IsoWeek {
  if (!weeks.some((roster) => roster.week === week)) throw new UsageError(texts.commandLine.weekUnknown(week));
  return week;
}

/** Writes to standard output and waits until it is taken. */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", () => resolve());
  });
}
