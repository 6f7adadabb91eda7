import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type BuildMark, readBuildMark } from "../../../electron/main/buildMark.ts";
import { packagedParts, type Target } from "../../../electron/packaging/appFolder.ts";
import { builderConfig } from "../../../electron/packaging/builderConfig.ts";
import { mimeInfo } from "../../../electron/packaging/mimeInfo.ts";

const RELEASE: BuildMark = { build: "release", runtime: "official" };
const TEST: BuildMark = { build: "test", runtime: "fallback" };

function configOf(mark: BuildMark) {
  return builderConfig({ appFolder: "app", output: "dist", mark, electron: undefined });
}

describe("what is in the package", () => {
  test.each<[Target, BuildMark, string]>([
    [{ platform: "linux", arch: "x64" }, RELEASE, "prebuilds/linux-x64.node"],
    [{ platform: "win32", arch: "x64" }, RELEASE, "prebuilds/win32-x64.node"],
    [{ platform: "darwin", arch: "arm64" }, RELEASE, "prebuilds/darwin-arm64.node"],
    [{ platform: "linux", arch: "x64" }, TEST, "build/Release/better_sqlite3.node"],
  ])("for %o as %o is one binary, %s", (target, mark, binary) => {
    const binaries = packagedParts(target, mark).filter((part) => part.endsWith(".node"));
    expect(binaries).toEqual([`node_modules/better-sqlite3-multiple-ciphers/${binary}`]);
  });

  test("is no source and no test", () => {
    const parts = packagedParts({ platform: "linux", arch: "x64" }, RELEASE);
    expect(parts.filter((part) => /^(electron|renderer|shared|test)\b/.test(part))).toEqual([]);
  });
});

describe("how it is packaged", () => {
  test("for Windows, macOS and Linux, starting from nothing but its own archive", () => {
    const config = configOf(RELEASE);
    expect([config.win?.target, config.mac?.target, config.linux?.target]).toEqual([
      ["nsis"],
      ["dmg"],
      ["AppImage", "deb"],
    ]);
    expect(config.asar).toBe(true);
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
    });
  });

  test("the deb of a test build and electron-builder tell the desktop the same of documents", () => {
    const [association] = [configOf(TEST).fileAssociations].flat();
    expect(association).toMatchObject({ ext: "roosterwijs", mimeType: expect.stringMatching(/\+json$/) });
    expect(mimeInfo()).toContain(`<mime-type type="${association?.mimeType}">`);
    expect(mimeInfo()).toContain(`<glob pattern="*.${association?.ext}"/>`);
    expect(mimeInfo()).toContain(`<comment>${association?.description}</comment>`);
  });

  test("a test build is named so", () => {
    expect(configOf(TEST).artifactName).toContain("testbuild");
    expect(configOf(RELEASE).artifactName).not.toContain("testbuild");
  });

  test("without the address of an update feed there is none", () => {
    vi.stubEnv("ROOSTERWIJS_UPDATE_FEED", "");
    expect(configOf(RELEASE).publish).toBeNull();
    vi.stubEnv("ROOSTERWIJS_UPDATE_FEED", "https://example.org/feed");
    expect(configOf(RELEASE).publish).toMatchObject({ url: "https://example.org/feed" });
  });
});

describe("what an app says about its own making", () => {
  function appWith(fields: object): string {
    const folder = mkdtempSync(join(tmpdir(), "roosterwijs-test-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    writeFileSync(join(folder, "package.json"), JSON.stringify(fields));
    return folder;
  }

  test("is read from its package, and is nothing from source", () => {
    expect(readBuildMark(appWith({ name: "roosterwijs", roosterwijs: TEST }))).toEqual(TEST);
    expect(readBuildMark(appWith({ name: "roosterwijs" }))).toBeUndefined();
  });

  test("is not guessed from something else", () => {
    expect(() => readBuildMark(appWith({ roosterwijs: { build: "beta" } }))).toThrow();
  });
});
