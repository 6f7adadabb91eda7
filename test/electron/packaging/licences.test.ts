import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LICENCES_FILE, licencesOfApp } from "../../../electron/packaging/licences.ts";

/* Whose work is in the app, as the page "Over Roosterwijs" names it. */

/** Licences that let their work be part of a program under the EUPL. */
const FITTING = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "ISC", "MIT", "OFL-1.1"];

const licences = licencesOfApp();

test("the page names the packages that are there; after a change of them: npm run licences", () => {
  expect(JSON.parse(readFileSync(LICENCES_FILE, "utf8"))).toEqual(licences);
});

test("every package has a licence that fits", () => {
  expect(licences.packages.filter(({ licence }) => !FITTING.includes(licence))).toEqual([]);
});

test("what those depend on is named as well", () => {
  const names = licences.packages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["react", "scheduler", "better-sqlite3-multiple-ciphers", "lucide-react", "fflate"]),
  );
  expect(names).not.toContain("vitest");
});
