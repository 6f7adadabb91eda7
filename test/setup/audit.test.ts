import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReview } from "../../electron/setup/audit/audit.ts";
import { readAudit, unanswered } from "../../electron/setup/audit/auditReport.ts";
import { PROJECT_FOLDER } from "../../electron/setup/folders.ts";

type Lock = { packages: Record<string, { version: string; license?: string; hasInstallScript?: boolean }> };
type Package = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const read = <T>(name: string) => JSON.parse(readFileSync(join(PROJECT_FOLDER, name), "utf8")) as T;
const lock = read<Lock>("package-lock.json").packages;
const own = read<Package>("package.json");
const review = readReview();
const others = Object.entries(lock).filter(([path]) => path !== "");

describe("the reviewed packages", () => {
  it.each([
    ["shipped", "dependencies"],
    ["development", "devDependencies"],
  ] as const)("that are %s are those of the lock, in its versions and licences", (part, field) => {
    const locked = Object.keys(own[field])
      .sort()
      .map((name) => ({
        name,
        version: lock[`node_modules/${name}`]?.version,
        licence: lock[`node_modules/${name}`]?.license,
      }));
    expect(review[part].map(({ name, version, licence }) => ({ name, version, licence }))).toEqual(locked);
  });

  it("and all that they depend on have a licence that was looked at, and no others are on the list", () => {
    expect(others.filter(([, { license }]) => license === undefined)).toEqual([]);
    expect([...new Set(others.map(([, { license }]) => license))].sort()).toEqual(review.licences);
  });

  it("run nothing while they are installed, but for what was looked at", () => {
    const names = others.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
    expect(names.map((path) => path.split("node_modules/").at(-1)).sort()).toEqual(review.installScripts);
  });

  it("were released before they were looked at", () => {
    expect(review.shipped.filter(({ released }) => released > review.reviewedOn)).toEqual([]);
  });
});

const advisory = (name: string, id: string) => ({
  source: 1,
  name,
  dependency: name,
  title: "Prototype pollution",
  url: `https://github.com/advisories/${id}`,
  severity: "high",
  range: "<2.0.0",
});
const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

describe("npm audit", () => {
  it("is clean only when it says that it found nothing", () => {
    expect(readAudit(report({}))).toEqual({ kind: "answered", advisories: [] });
  });

  it("names each advisory once, also where other packages depend on the one that has it", () => {
    const answer = readAudit(
      report({
        minimist: { name: "minimist", via: [advisory("minimist", "GHSA-1"), advisory("minimist", "GHSA-2")] },
        mkdirp: { name: "mkdirp", via: ["minimist"] },
        yargs: { name: "yargs", via: ["minimist", advisory("minimist", "GHSA-1")] },
      }),
    );
    expect(answer).toEqual({
      kind: "answered",
      advisories: ["GHSA-1", "GHSA-2"].map((id) => ({
        id,
        package: "minimist",
        severity: "high",
        title: "Prototype pollution",
      })),
    });
  });

  it.each([
    [
      '{"message":"405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk"}',
      "405 Method Not Allowed",
    ],
    ['{"error":{"code":"ENOTFOUND"}}', ""],
    ['{"auditReportVersion":2}', ""],
    ['{"auditReportVersion":3,"vulnerabilities":{}}', ""],
    ["npm error", ""],
    ["", ""],
  ])("that answers %s is not evaluated, never clean", (output, reason) => {
    expect(readAudit(output)).toEqual({ kind: "notEvaluated", reason });
  });

  it("has an exception for one advisory until a date, and not after it", () => {
    const advisories = ["GHSA-1", "GHSA-2"].map((id) => ({ id, package: "a", severity: "low", title: "t" }));
    const exceptions = [{ id: "GHSA-1", why: "Only in the tests of that package", until: "2026-12-31" }];
    const left = (today: string) => unanswered(advisories, exceptions, today).map(({ id }) => id);
    expect(left("2026-12-31")).toEqual(["GHSA-2"]);
    expect(left("2027-01-01")).toEqual(["GHSA-1", "GHSA-2"]);
  });
});
