import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRoot } from "./folders.ts";
import { SetupError } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";

/** Who runs Electron when root asked for it: Chromium keeps its sandbox only for someone who is not root. */
export type UnprivilegedUser = { readonly name: string; readonly uid: number; readonly gid: number };

/** Every Linux system has this user, who owns nothing. */
const USER = "nobody";

/** Where that user keeps the app's data between starts; root's own home is closed to it. */
const HOME = "/var/lib/roosterwijs";

/**
 * The user that Electron runs as, or undefined when it simply runs as whoever called.
 * @throws SetupError when this process is root and there is no such user
 */
export function unprivilegedUser(): UnprivilegedUser | undefined {
  if (process.platform !== "linux" || !isRoot()) return undefined;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((candidate) => candidate.startsWith(`${USER}:`));
  const [, , uid, gid] = (line ?? "").split(":");
  if (uid === undefined || gid === undefined) throw new SetupError(setupTexts.noUser(USER), setupTexts.noUserRemedy);
  return { name: USER, uid: Number(uid), gid: Number(gid) };
}

/** The start of a command line that gives up root and runs the rest of it in its own process, so the process id stays. */
export function asUser(user: UnprivilegedUser): string[] {
  return ["setpriv", `--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups", "--inh-caps=-all", "--"];
}

/** A folder that only its owner sees: the unprivileged user where there is one. */
export function makePrivateFolder(path: string, owner: UnprivilegedUser | undefined): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (owner !== undefined) chownSync(path, owner.uid, owner.gid);
  return path;
}

/** The home of that user for what lasts. */
export function lastingHome(user: UnprivilegedUser): string {
  return makePrivateFolder(HOME, user);
}

/** Gives the user the key to the display; the original stays readable for root alone. */
export function lendDisplayKey(authority: string, home: string, user: UnprivilegedUser): string {
  const copy = join(home, ".Xauthority");
  copyFileSync(authority, copy);
  chownSync(copy, user.uid, user.gid);
  chmodSync(copy, 0o600);
  return copy;
}

/** True when that user may make the namespaces that Chromium's sandbox is made of. */
export function canMakeNamespaces(user: UnprivilegedUser | undefined): boolean {
  const [command = "unshare", ...args] = [
    ...(user === undefined ? [] : asUser(user)),
    "unshare",
    "--user",
    "--map-root-user",
    "true",
  ];
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
