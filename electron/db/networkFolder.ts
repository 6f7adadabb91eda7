import { spawnSync } from "node:child_process";
import { realpathSync, statfsSync } from "node:fs";

/*
 * On a network file system locks do not hold and the WAL is shared memory that is not shared, so a database there gets
 * damaged in the end (https://www.sqlite.org/wal.html). Linux tells the kind of file system by a number, macOS by a list of
 * what is mounted, Windows by the path that a drive letter stands for.
 */

/** The numbers of statfs(2) for file systems that stand on another computer. */
const NETWORK_TYPES: ReadonlyMap<number, string> = new Map([
  [0x6969, "nfs"],
  [0x517b, "smb"],
  [0xff53_4d42, "cifs"],
  [0xfe53_4d42, "smb2"],
  [0x5346_414f, "afs"],
  [0x7375_7245, "coda"],
  [0x564c, "ncp"],
  [0x00c3_6400, "ceph"],
  [0x0bd0_0bd0, "lustre"],
]);

const NETWORK_NAMES = new Set(["nfs", "smbfs", "afpfs", "webdav", "ftp", "cifs"]);

/** What the system says of a folder; for tests another one. */
export interface FileSystems {
  readonly platform: NodeJS.Platform;
  /** The number of the file system's kind on Linux. */
  readonly typeOf: (folder: string) => number;
  /** The folder with links and drive letters followed. */
  readonly realPathOf: (folder: string) => string;
  /** What is mounted, as macOS lists it. */
  readonly listMounts: () => string;
}

const ownFileSystems: FileSystems = {
  platform: process.platform,
  typeOf: (folder) => statfsSync(folder).type,
  realPathOf: (folder) => realpathSync.native(folder),
  listMounts: () => spawnSync("/sbin/mount", { encoding: "utf8" }).stdout,
};

/** Whether a folder that exists stands on another computer. What the system does not tell counts as this one. */
export function isOnNetwork(folder: string, systems: FileSystems = ownFileSystems): boolean {
  try {
    const path = systems.realPathOf(folder);
    if (systems.platform === "win32") return isOfOtherComputer(path);
    // The kernel's numbers have 32 bits, which some give with a sign.
    if (systems.platform === "linux") return NETWORK_TYPES.has(systems.typeOf(path) >>> 0);
    return systems.platform === "darwin" && NETWORK_NAMES.has(kindOfMount(systems.listMounts(), path));
  } catch {
    return false;
  }
}

/** `\\server\share`; `\\?\C:` and `\\.\` are names of this computer, but `\\?\UNC\` is not. */
function isOfOtherComputer(path: string): boolean {
  return /^\\\\(?:\?\\UNC\\|[^?.\\])/i.test(path);
}

/** Lines are `//user@server/share on /Volumes/share (smbfs, nodev)`; the longest place that holds the path is meant. */
function kindOfMount(list: string, path: string): string {
  const mounts = [...list.matchAll(/ on (.+) \((\w+)[,)]/g)].map(([, place = "", kind = ""]) => ({ place, kind }));
  const holding = mounts.filter(({ place }) => path === place || path.startsWith(place === "/" ? place : `${place}/`));
  return holding.toSorted((one, other) => other.place.length - one.place.length)[0]?.kind ?? "";
}
