import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** What a finished command left behind. `status` is the exit code, or 128 + signal as shells count, or -1 when it timed out. */
export type CommandResult = { readonly status: number; readonly stdout: string; readonly stderr: string };

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutSeconds?: number;
  /** Show the command's output on standard error while it runs, besides collecting it. */
  readonly show?: boolean;
};

/** The status of a command that was ended because it took too long. */
export const TIMED_OUT = -1;

/** Runs a command to its end and collects what it prints; a command that can't be started has status 127, as in a shell. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: ["ignore", "pipe", "pipe"] });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        output[stream] += text;
        if (options.show === true) process.stderr.write(text);
      });
    }
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        child.kill("SIGKILL");
      },
      (options.timeoutSeconds ?? 3600) * 1000,
    );
    const finish = (status: number) => {
      clearTimeout(timer);
      resolve({ status: timedOut ? TIMED_OUT : status, ...output });
    };
    child.on("error", (error) => {
      output.stderr += error.message;
      finish(127);
    });
    child.on("close", (code, signal) => finish(code ?? (signal === "SIGINT" ? 130 : 137)));
  });
}

/** The path of a program on PATH, or undefined when there is none. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** How to call npm: with the copy that started this run when there is one, so that its settings hold, else the one on PATH. */
export function npmCommand(): { command: string; args: string[] } {
  const started = process.env.npm_execpath ?? "";
  if (started.endsWith("npm-cli.js")) return { command: process.execPath, args: [started] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args: [] };
}

/** The `node-gyp` that npm ships, or undefined when this npm has none. */
export function findNodeGyp(npmCli: string): string | undefined {
  const path = join(dirname(npmCli), "..", "node_modules", "node-gyp", "bin", "node-gyp.js");
  return existsSync(path) ? path : undefined;
}
