/**
 * The commands behind the npm scripts, started by bootstrap.mjs on the project's own Node. Output that belongs to the set-up
 * goes to standard error; `npm test` and `npm run verify` print their results on standard output.
 */
import { runAudit } from "./audit/audit.ts";
import { writeBudget } from "./budget.ts";
import { formatSources } from "./checks.ts";
import { runMutation } from "./mutation/mutation.ts";
import { SetupError, sayFailure } from "./report.ts";
import { setUp } from "./setUp.ts";
import { setupTexts } from "./setupTexts.ts";
import { startApp } from "./startApp.ts";
import { runTests } from "./testRun.ts";
import { verify } from "./verify.ts";

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  start: startApp,
  test: runTests,
  verify,
  mutation: runMutation,
  budget: writeBudget,
  audit: runAudit,
  format: formatSources,
  setup: async (args) => {
    await setUp(args.includes("--retry-official"));
    return 0;
  },
};

async function run(name: string, args: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command === undefined) {
    const problem = setupTexts.unknownCommand(name);
    sayFailure("roosterwijs", new SetupError(problem, setupTexts.knownCommands(Object.keys(COMMANDS))));
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    sayFailure(name, error);
    return 1;
  }
}

process.exit(await run(process.argv[2] ?? "", process.argv.slice(3)));
