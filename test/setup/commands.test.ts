import { execFileSync } from "node:child_process";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand, TIMED_OUT } from "../../electron/setup/commands.ts";
import { contentHash } from "../../electron/setup/contentHash.ts";
import { writeLaunchScript } from "../../electron/setup/electronLaunch.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

describe("a command of the set-up", () => {
  it("gives its output and exit code", async () => {
    const script = "process.stdout.write('out'); process.stderr.write('err'); process.exit(7)";
    expect(await runCommand(process.execPath, ["-e", script])).toEqual({ status: 7, stdout: "out", stderr: "err" });
  });

  it("is ended when it takes too long, and says so", async () => {
    const result = await runCommand(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { timeoutSeconds: 0.2 });
    expect(result.status).toBe(TIMED_OUT);
  });

  it("fails like in a shell when there is no such program", async () => {
    expect((await runCommand("no-such-program-here", [])).status).toBe(127);
  });
});

describe("the hash that decides about building again", () => {
  it("changes with contents and names, and not with times or with what is not listed", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "sources"));
    const file = join(folder, "sources", "a.ts");
    writeFileSync(file, "one");
    const first = contentHash(folder, ["sources", "absent"]);
    utimesSync(file, new Date(0), new Date(0));
    writeFileSync(join(folder, "other.ts"), "other");
    expect(contentHash(folder, ["sources", "absent"])).toBe(first);
    writeFileSync(file, "two");
    const second = contentHash(folder, ["sources"]);
    writeFileSync(join(folder, "sources", "b.ts"), "");
    expect(new Set([first, second, contentHash(folder, ["sources"])]).size).toBe(3);
  });
});

describe.runIf(process.platform !== "win32")("the script that Playwright starts", () => {
  it("passes every word on as it is and keeps its process id", () => {
    const workFolder = temporaryFolder();
    const show = "console.log(JSON.stringify([process.pid, ...process.argv.slice(1)]))";
    const script = writeLaunchScript({
      command: "env",
      args: [process.execPath, "-e", show, "--", "it's $HOME", "the app's folder"],
      env: {},
      workFolder,
      user: undefined,
      display: undefined,
      sandbox: true,
      dispose: () => undefined,
    });
    const output = execFileSync("sh", ["-c", 'echo $$; exec "$0" "$@"', script, "--inspect=0", "a b"], {
      encoding: "utf8",
    });
    const [pid, answer] = output.trim().split("\n");
    expect(JSON.parse(answer ?? "")).toEqual([Number(pid), "it's $HOME", "--inspect=0", "a b"]);
  });
});
