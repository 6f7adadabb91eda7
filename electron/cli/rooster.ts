import { texts } from "../../shared/texts/nl.ts";
import { runCheck } from "./check.ts";
import { EXIT, UsageError } from "./commandLine.ts";
import { printPdf } from "./pdf.ts";
import { runRatio } from "./ratio.ts";
import { runSchema } from "./schema.ts";

/*
 * `npm run --silent rooster -- …`: a thin face over the engine of shared/, on plain Node. Answers go to standard output,
 * messages to standard error; the exit codes are those of the exchange format.
 */

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ratio: runRatio,
  check: runCheck,
  schema: runSchema,
  pdf: printPdf,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  try {
    if (!command)
      throw new UsageError(
        name === undefined
          ? texts.commandLine.usage
          : `${texts.commandLine.unknownCommand(name)}\n${texts.commandLine.usage}`,
      );
    return await command(rest);
  } catch (error) {
    process.stderr.write(`${error instanceof UsageError ? error.message : texts.commandLine.unexpected}\n`);
    return EXIT.unusable;
  }
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.inOrder);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
