import { spawn } from "node:child_process";
import { resolveElectron } from "./electronLaunch.ts";
import { requireElectron } from "./electronRuntime.ts";
import { say, warn } from "./report.ts";
import { sandboxHelper } from "./sandbox.ts";
import { setUp } from "./setUp.ts";
import { setupTexts } from "./setupTexts.ts";

/**
 * `npm start`: sets up, builds, and opens the app; ends when the app ends.
 * @returns the app's exit code
 */
export async function startApp(args: readonly string[]): Promise<number> {
  await setUp();
  const launch = await resolveElectron({ lasting: true });
  if (launch.display !== undefined) say(`  ${setupTexts.virtualDisplay(launch.display)}`);
  if (launch.user !== undefined) say(`  ${setupTexts.asUser(launch.user.name)}`);
  if (!launch.sandbox) {
    warn(setupTexts.sandboxOff);
    say(`  → ${setupTexts.sandboxRemedy(sandboxHelper(requireElectron().folder))}`);
  }
  const child = spawn(launch.command, [...launch.args, ...args], { env: launch.env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => resolve(code ?? 1));
    });
  } finally {
    launch.dispose();
  }
}
