import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { SetupError } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";

/** A display of our own, for machines without one. */
export type VirtualDisplay = {
  /** What finds it: DISPLAY, and XAUTHORITY, the file with the key to it. */
  readonly env: { readonly DISPLAY: string; readonly XAUTHORITY: string };
  readonly stop: () => void;
};

const SCREEN = "1600x1000x24";
const START_SECONDS = 15;

/** True when windows have somewhere to appear. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/**
 * Starts an Xvfb on a display number that it picks itself, closed to everyone without the key.
 *
 * Used instead of `xvfb-run`, which stands between us and Electron: signals and process ids would be those of its shell.
 * @throws SetupError when Xvfb does not start
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-display-"));
  const authority = join(folder, "authority");
  writeFileSync(authority, authorityEntry(randomBytes(16)), { mode: 0o600 });
  const args = ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp", "-auth", authority];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", stop);
  try {
    const number = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("timeout")), START_SECONDS * 1000);
      timer.unref();
      server.once("error", reject);
      server.once("exit", (code) => reject(new Error(`exit ${code}`)));
      (server.stdio[3] as Readable).once("data", (data: Buffer) => resolve(data.toString().trim()));
    });
    return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, stop };
  } catch (error) {
    stop();
    throw new SetupError(setupTexts.noVirtualDisplay, setupTexts.noVirtualDisplayRemedy, { cause: error });
  }
}

/**
 * One entry of an Xauthority file (Xau(3)): family, address, display number, name and key, each but the first with its
 * length before it. The wild family matches every address and display.
 */
function authorityEntry(key: Buffer): Buffer {
  const family = Buffer.from([0xff, 0xff]);
  const counted = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from("MIT-MAGIC-COOKIE-1"), key].flatMap((field) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(field.length);
    return [length, field];
  });
  return Buffer.concat([family, ...counted]);
}
