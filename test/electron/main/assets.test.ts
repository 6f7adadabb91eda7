import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findAsset, SECURITY_HEADERS } from "../../../electron/main/assets.ts";
import { isOwnAddress, isPage } from "../../../electron/main/ownPages.ts";

let top: string;
let root: string;

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "roosterwijs-test-")));
  root = join(top, "renderer");
  mkdirSync(join(root, "assets"), { recursive: true });
  mkdirSync(join(top, "renderer-old"));
  for (const file of ["index.html", "assets/app.js", "assets/app.css", "assets/inter.woff2", "notes.txt", ".env"]) {
    writeFileSync(join(root, file), file);
  }
  writeFileSync(join(top, "secret.json"), "{}");
  writeFileSync(join(top, "renderer-old", "old.js"), "");
  symlinkSync(join(top, "secret.json"), join(root, "assets", "link.json"));
});

afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

describe("a file of the build", () => {
  test.each([
    ["roosterwijs://app/index.html", "index.html", "text/html; charset=utf-8"],
    ["roosterwijs://app/index.html?x=1#y", "index.html", "text/html; charset=utf-8"],
    ["roosterwijs://app/assets/app.js", "assets/app.js", "text/javascript; charset=utf-8"],
    ["roosterwijs://app/assets/app.css", "assets/app.css", "text/css; charset=utf-8"],
    ["roosterwijs://app/assets/inter.woff2", "assets/inter.woff2", "font/woff2"],
  ])("is found at %s", async (address, path, contentType) => {
    expect(await findAsset(root, address)).toEqual({ path: join(root, path), contentType });
  });
});

describe("nothing is found", () => {
  test.each([
    "roosterwijs://app/",
    "roosterwijs://app",
    "roosterwijs://app/assets",
    "roosterwijs://app/assets/",
    "roosterwijs://app/absent.js",
    "roosterwijs://app/notes.txt",
    "roosterwijs://app/.env",
    "roosterwijs://app/../secret.json",
    "roosterwijs://app/%2e%2e/secret.json",
    "roosterwijs://app/..%2fsecret.json",
    "roosterwijs://app/assets/..%2f..%2fsecret.json",
    "roosterwijs://app/%2e%2e%2fsecret.json",
    "roosterwijs://app/..%5csecret.json",
    "roosterwijs://app/..\\secret.json",
    "roosterwijs://app//etc/hosts.json",
    "roosterwijs://app/%2fetc/hosts.json",
    "roosterwijs://app/assets%2fapp.js%00.js",
    "roosterwijs://app/%00index.html",
    "roosterwijs://app/%ff.html",
    "roosterwijs://app/C:%5csecret.json",
    "roosterwijs://app/..%2frenderer-old/old.js",
    "roosterwijs://app/assets/link.json",
    "roosterwijs://other/index.html",
    "roosterwijs://app.evil/index.html",
    "roosterwijs://app:80/index.html",
    "roosterwijs://user@app/index.html",
    "https://app/index.html",
    "file:///etc/passwd",
    "geen adres",
  ])("at %s", async (address) => {
    expect(await findAsset(root, address)).toBeNull();
  });
});

describe("own addresses", () => {
  test("are those of the scheme and host alone", () => {
    expect(isOwnAddress("roosterwijs://app/x")).toBe(true);
    for (const other of [
      "http://app/",
      "roosterwijs:app",
      "roosterwijs://app@evil/",
      "data:text/html,roosterwijs://app/",
      "about:blank",
      "",
    ]) {
      expect(isOwnAddress(other), other).toBe(false);
    }
  });

  test("name their page whatever query or fragment follows", () => {
    expect(isPage("roosterwijs://app/index.html#/week", "app")).toBe(true);
    expect(isPage("roosterwijs://app/print.html", "app")).toBe(false);
    expect(isPage("roosterwijs://app/print.html", "print")).toBe(true);
    expect(isPage("roosterwijs://app/index.html/print.html", "print")).toBe(false);
  });
});

test("the policy allows no script, style, frame or connection from elsewhere", () => {
  const policy = SECURITY_HEADERS["Content-Security-Policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("worker-src 'self'; ");
  expect(policy).toMatch(/trusted-types roosterwijs-worker$/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(SECURITY_HEADERS["X-Content-Type-Options"]).toBe("nosniff");
});
