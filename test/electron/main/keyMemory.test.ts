import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SafeStorage } from "electron";
import { describe, expect, test, vi } from "vitest";
import { makeKeyMemory } from "../../../electron/main/keyMemory.ts";
import { temporaryFolder } from "../db/support.ts";

const KEY = Buffer.alloc(48, 7);
const LINUX = process.platform === "linux";

/** A store of keys that turns the text around. */
function storeOfKeys(backend = "gnome_libsecret", isAvailable = true): SafeStorage {
  const turned = (text: string) => [...text].reverse().join("");
  return {
    isEncryptionAvailable: () => isAvailable,
    getSelectedStorageBackend: () => backend,
    encryptString: (text: string) => Buffer.from(turned(text)),
    decryptString: vi.fn((bytes: Buffer) => turned(bytes.toString())),
  } as unknown as SafeStorage;
}

describe("the key of the database", () => {
  test("is kept as the store has encrypted it, for this user alone, until it is forgotten", () => {
    const path = join(temporaryFolder(), "remembered-key");
    const memory = makeKeyMemory(path, storeOfKeys());
    expect(memory.read()).toBeNull();
    memory.keep(KEY);
    expect(readFileSync(path, "utf8")).not.toContain(KEY.toString("hex"));
    expect(makeKeyMemory(path, storeOfKeys()).read()).toEqual(KEY);
    memory.forget();
    expect([memory.read(), existsSync(path)]).toEqual([null, false]);
  });

  test.each<[string, SafeStorage]>([
    ["there is no store", storeOfKeys("gnome_libsecret", false)],
    ...(LINUX ? [["the store guards nothing", storeOfKeys("basic_text")] satisfies [string, SafeStorage]] : []),
  ])("is not kept where %s", (_what, store) => {
    const path = join(temporaryFolder(), "remembered-key");
    const memory = makeKeyMemory(path, store);
    memory.keep(KEY);
    expect([memory.canKeep(), existsSync(path)]).toEqual([false, false]);
    writeFileSync(path, "x");
    expect(memory.read()).toBeNull();
  });

  test("is asked for again when the store does not give it", () => {
    const path = join(temporaryFolder(), "remembered-key");
    const store = storeOfKeys();
    vi.mocked(store.decryptString).mockImplementation(() => {
      throw new Error("another user");
    });
    writeFileSync(path, "x");
    expect(makeKeyMemory(path, store).read()).toBeNull();
  });
});
