import { texts } from "../../shared/texts/nl.ts";
import { EXIT, UsageError, writeOut } from "./commandLine.ts";

/*
 * `npm run --silent rooster -- …`: a thin face over the engine of shared/, on plain Node. Answers go to standard output,
 * messages to standard error; the exit codes are those of the exchange format.
 */

type Command = (args: readonly string[]) => Promise<number>;

/** Each command loads only what it needs, so that a short answer does not wait for the rest of the program. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["ratio", async () => (await import("./ratio.ts")).runRatio],
  ["check", async () => (await import("./check.ts")).runCheck],
  ["compare", async () => (await import("./compare.ts")).runCompare],
  ["rules", async () => (await import("./rules.ts")).runRules],
  ["schema", async () => (await import("./schema.ts")).runSchema],
  ["pdf", async () => (await import("./pdf.ts")).printPdf],
]);

/** What asks for the usage, in the place of a command or behind one. */
const HELP_OPTIONS = new Set(["--help", "-h"]);

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "help" || args.some((arg) => HELP_OPTIONS.has(arg))) return await printUsage();
  try {
    if (name === undefined) throw new UsageError(texts.commandLine.usage);
    const load = commands.get(name);
    if (!load) throw new UsageError(`${texts.commandLine.unknownCommand(name)}\n${texts.commandLine.usage}`);
    const command = await load();
    return await command(rest);
  } catch (error) {
    process.stderr.write(`${error instanceof UsageError ? error.message : texts.commandLine.unexpected}\n`);
    return EXIT.unusable;
  }
}

/** Whoever asked for it gets it as an answer, not as a complaint. */
async function printUsage(): Promise<number> {
  await writeOut(`${texts.commandLine.usage}\n`);
  return EXIT.inOrder;
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.inOrder);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
