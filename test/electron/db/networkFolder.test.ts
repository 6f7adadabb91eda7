import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { type FileSystems, isOnNetwork } from "../../../electron/db/networkFolder.ts";

const plain: FileSystems = {
  platform: "linux",
  typeOf: () => 0xef53,
  realPathOf: (folder) => folder,
  listMounts: () => "",
};

describe("a folder on another computer", () => {
  test.each([
    ["ext4", 0xef53, false],
    ["btrfs, with a sign", 0x9123683e | 0, false],
    ["nfs", 0x6969, true],
    ["cifs", 0xff534d42, true],
    ["cifs, with a sign", 0xff534d42 | 0, true],
    ["smb2", 0xfe534d42, true],
  ])("on Linux: %s", (_name, type, expected) => {
    expect(isOnNetwork("/data", { ...plain, typeOf: () => type })).toBe(expected);
  });

  test.each([
    ["C:\\Users\\fatima", false],
    ["\\\\server\\roosters", true],
    ["\\\\?\\UNC\\server\\roosters", true],
    ["\\\\?\\C:\\Users", false],
    ["\\\\.\\pipe", false],
  ])("on Windows: %s", (path, expected) => {
    // A drive letter of the network leads to such a path too.
    expect(isOnNetwork("Z:\\", { ...plain, platform: "win32", realPathOf: () => path })).toBe(expected);
  });

  test.each([
    ["/Users/fatima/data", false],
    ["/Volumes/roosters", true],
    ["/Volumes/roosters/map", true],
    ["/Volumes/roosters2", false],
  ])("on macOS: %s", (path, expected) => {
    const listMounts = () =>
      [
        "/dev/disk3s1s1 on / (apfs, sealed, local)",
        "//fatima@server/roosters on /Volumes/roosters (smbfs, nodev)",
      ].join("\n");
    expect(isOnNetwork(path, { ...plain, platform: "darwin", listMounts })).toBe(expected);
  });

  test("is not suspected where the system does not tell", () => {
    const typeOf = () => {
      throw new Error("EPERM");
    };
    expect(isOnNetwork("/data", { ...plain, typeOf })).toBe(false);
    expect(isOnNetwork("/data", { ...plain, platform: "freebsd" })).toBe(false);
    expect(isOnNetwork(tmpdir())).toBe(false);
  });
});
