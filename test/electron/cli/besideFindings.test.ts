import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

interface PrintedFinding {
  readonly key: string;
  readonly rule: string;
  readonly repairs?: readonly { readonly kind: string; readonly message: string }[];
  readonly acceptedDeviation: { readonly outcome: string | null } | null;
}
interface Printed {
  readonly findings: readonly PrintedFinding[];
  readonly summary: unknown;
}

const program = fileURLToPath(new URL("../../../electron/cli/rooster.ts", import.meta.url));
const example = fileURLToPath(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rooster-beside-"));
afterAll(() => rmSync(folder, { recursive: true }));

function check(file: string, ...more: string[]) {
  const args = [program, "check", file, "--week", "2026-W49", ...more];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  return { status, stdout };
}

function withAccepted(key: string): string {
  const file = join(folder, "accepted.json");
  const inspection = { date: "2026-12-10", reference: "GGD-12", notedAsViolation: false };
  const acceptedDeviations = [{ findingKey: key, reason: "overmacht", inspection }];
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(example, "utf8")), acceptedDeviations }));
  return file;
}

describe("rooster check beside its findings", () => {
  const { stdout } = check(example, "--json");
  const plain = JSON.parse(stdout) as Printed;

  it("gives repairs where asked, as data and as sentences", () => {
    expect(plain.findings.some((finding) => "repairs" in finding)).toBe(false);
    const asked = JSON.parse(check(example, "--json", "--repairs").stdout) as Printed;
    const repairs = asked.findings.find(({ rule }) => rule === "bio-alleen")?.repairs;
    expect(repairs?.[0]).toMatchObject({
      kind: "extendShift",
      to: "17:30",
      message: "Laat Henk-Jan P. maandag tot 17:30 blijven (dienst tot 17:00).",
    });
    expect(check(example, "--repairs").stdout).toContain(
      "  Herstel:\n  - Laat Henk-Jan P. maandag tot 17:30 blijven (dienst tot 17:00).",
    );
  });

  it("shows an accepted deviation, and changes neither findings, summary nor exit code by it", () => {
    const key = plain.findings.find(({ rule }) => rule === "drie-uursregeling")?.key ?? "";
    const file = withAccepted(key);
    const { status, stdout: json } = check(file, "--json");
    const accepted = JSON.parse(json) as Printed;
    expect(status).toBe(1);
    expect(accepted.summary).toEqual(plain.summary);
    expect(accepted.findings.map((finding) => ({ ...finding, acceptedDeviation: null }))).toEqual(plain.findings);
    expect(accepted.findings.find((finding) => finding.key === key)?.acceptedDeviation).toMatchObject({
      reason: "overmacht",
      outcome: "notNotedAsViolation",
    });
    expect(check(file).stdout).toContain("rapport GGD-12: niet als overtreding genoteerd.");
  });
});
