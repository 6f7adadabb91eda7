import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { requireIntegrity } from "../../electron/setup/download.ts";
import {
  FALLBACK_PACKAGE,
  fallbackFolder,
  fallbackIsCached,
  refreshDefaultApp,
} from "../../electron/setup/fallbackElectron.ts";
import { SetupError } from "../../electron/setup/report.ts";
import { markRuntime, readMark } from "../../electron/setup/runtimeMark.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

afterEach(() => vi.unstubAllEnvs());

describe("a downloaded runtime", () => {
  const integrityOf = (text: string) => `sha512-${createHash("sha512").update(text).digest("base64")}`;

  it("is kept when it is the pinned file", async () => {
    const path = join(temporaryFolder(), "runtime.tgz");
    writeFileSync(path, "as published");
    await requireIntegrity(path, integrityOf("as published"));
    expect(existsSync(path)).toBe(true);
  });

  it("is refused and thrown away when one byte differs, and the message names both hashes", async () => {
    const path = join(temporaryFolder(), "runtime.tgz");
    writeFileSync(path, "as publisheD");
    const refusal = await requireIntegrity(path, integrityOf("as published")).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SetupError);
    expect((refusal as SetupError).message).toContain(integrityOf("as published"));
    expect((refusal as SetupError).message).toContain(integrityOf("as publisheD"));
    expect((refusal as SetupError).remedy).not.toBe("");
    expect(existsSync(path)).toBe(false);
  });

  it("is pinned to a version and a whole sha512", () => {
    expect(FALLBACK_PACKAGE.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Buffer.from(FALLBACK_PACKAGE.integrity.replace("sha512-", ""), "base64")).toHaveLength(64);
  });
});

describe("the cached fallback", () => {
  const mark = { kind: "fallback", version: "33.2.1", chromium: "130.0.6723.137" } as const;

  function emptyCache(): string {
    vi.stubEnv("ROOSTERWIJS_CACHE", temporaryFolder());
    mkdirSync(fallbackFolder(), { recursive: true });
    return fallbackFolder();
  }

  it("is used again once it is complete, and not before", () => {
    const folder = emptyCache();
    expect(fallbackIsCached()).toBe(false);
    writeFileSync(join(folder, "electron"), "half a program");
    expect(fallbackIsCached()).toBe(false);
    markRuntime(folder, mark);
    expect(fallbackIsCached()).toBe(true);
    expect(readMark(folder)).toEqual(mark);
  });

  it("is not taken for complete by a mark of another shape", () => {
    const folder = emptyCache();
    writeFileSync(join(folder, "roosterwijs-runtime.json"), '{"kind":"beta","version":1}');
    expect(fallbackIsCached()).toBe(false);
  });

  it("gets this checkout's default app", () => {
    const app = join(emptyCache(), "resources", "app");
    mkdirSync(app, { recursive: true });
    writeFileSync(join(app, "main.mjs"), "an older one");
    refreshDefaultApp();
    const own = join(import.meta.dirname, "../../electron/setup/defaultApp/main.mjs");
    expect(readFileSync(join(app, "main.mjs"), "utf8")).toBe(readFileSync(own, "utf8"));
    expect(existsSync(join(app, "package.json"))).toBe(true);
  });
});
