import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeLocationDocument } from "../../../shared/exchange/parse.ts";
import { dossierHash } from "../../../shared/reports/dossier/dossierHash.ts";
import { BROKEN_WEEK, OWN_VARIANT, recordedExample } from "../../shared/reports/recordedExample.ts";

/* `rooster pdf … --format json`: the reports as data, without Electron. */

const program = fileURLToPath(new URL("../../../electron/cli/rooster.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rooster-reports-"));
const example = join(folder, "example.json");

beforeAll(() => writeFileSync(example, writeLocationDocument(recordedExample())));
afterAll(() => rmSync(folder, { recursive: true }));

function rooster(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}

function report(...options: string[]) {
  const { status, stdout, stderr } = rooster("pdf", example, "--format", "json", "--today", "2026-12-07", ...options);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

function check(scenario: string) {
  return JSON.parse(rooster("check", example, "--week", BROKEN_WEEK, "--scenario", scenario, "--json").stdout);
}

test("the dossier's figures are those of a check of the same week", () => {
  const dossier = report("--kind", "dossier", "--week", BROKEN_WEEK);
  const [week] = dossier.weeks;
  const [regular, agreed] = [check("none"), check("agreed")];
  const { pilotMinutes, ...figures } = week.agreed;
  expect(regular.summary).toMatchObject(week.regular);
  expect(agreed.summary).toMatchObject({ ...figures, pilotMinutes: { any: pilotMinutes } });
  expect(agreed.summary.regular).toEqual({
    overtredingen: week.regular.overtredingen,
    shortMinutes: week.regular.shortMinutes,
  });
  const facts = ({ key, severity, date, citation, parameterVersion }: Record<string, string>) => ({
    ...{ key, severity, date, citation, parameterVersion },
  });
  expect(week.findings.map(facts)).toEqual(regular.findings.map(facts));
  expect([...week.findings, ...week.agreedFindings].map(({ key }) => key)).toEqual(
    expect.arrayContaining(agreed.findings.map(({ key }: { key: string }) => key)),
  );
  expect(dossier.hash).toBe(dossierHash(dossier));
});

test.each([
  ["roster", ["--week", BROKEN_WEEK, "--size", "A3"], "weekRoster", "A3 landscape"],
  ["person", ["--week", "2026-W48", "--until", BROKEN_WEEK, "--person", "s1"], "personRoster", "A4 portrait"],
  ["compare", ["--week", BROKEN_WEEK, "--scenarios", "none,I+III"], "comparison", "A4 landscape"],
  ["tekortplan", [], "tekortplan", "A4 portrait"],
  ["notice", ["--week", BROKEN_WEEK], "parentNotice", "A4 portrait"],
])("kind %s", (kind, options, of, paper) => {
  expect(report("--kind", kind, ...options)).toMatchObject({ kind: of, paper, printedOn: "2026-12-07" });
});

test("a variant of one's own is compared on paper and in figures alike, beside the regular rules", () => {
  const keys = ["--scenarios", "none,III,own:v1", "--week", BROKEN_WEEK];
  const { columns, sections } = report("--kind", "compare", ...keys);
  expect(columns.map(({ name }: { name: string }) => name)).toEqual(["Regulier", "Pilot III", OWN_VARIANT.name]);
  const { scenarios } = JSON.parse(rooster("compare", example, ...keys, "--json").stdout);
  const planned = scenarios.map(({ measures }: { measures: { countedMinutes: number } }) => measures.countedMinutes);
  expect(planned[0]).toBe(planned[1]);
  expect(planned[2]).toBeGreaterThan(planned[1]);
  const counted = sections
    .flatMap(({ rows }: { rows: { name: string; cells: { text: string }[] }[] }) => rows)
    .find(({ name }: { name: string }) => name === "Ingezet, meetellend");
  expect(counted.cells.map(({ text }: { text: string }) => text)).toEqual(planned.map(asHours));
});

/** "413 u 45". */
function asHours(minutes: number): string {
  return `${Math.floor(minutes / 60)} u ${String(minutes % 60).padStart(2, "0")}`;
}

test("a roster that changed since an earlier one says where", () => {
  const earlier = join(folder, "earlier.json");
  const options = ["--kind", "roster", "--week", BROKEN_WEEK, "--group", "g1"];
  expect(rooster("pdf", example, ...options, "--format", "json", "--out", earlier).status).toBe(0);
  const first = JSON.parse(readFileSync(earlier, "utf8"));
  expect(first.groups[0].changes).toBeNull();
  const document = JSON.parse(readFileSync(example, "utf8"));
  const roster = document.weeks.find(({ week }: { week: string }) => week === BROKEN_WEEK);
  const shift = roster.shifts.find(
    ({ date, groupId }: Record<string, string>) => date === "2026-12-02" && groupId === "g1",
  );
  shift.to = "18:15";
  writeFileSync(join(folder, "changed.json"), JSON.stringify(document));
  const { stdout } = rooster("pdf", join(folder, "changed.json"), ...options, "--format", "json", "--since", earlier);
  const [group] = JSON.parse(stdout).groups;
  expect(group.changes).toMatchObject({ versionText: first.versionText, gone: 0 });
  const changed = group.people.flatMap(
    ({ staffId, days }: { staffId: string; days: { isChanged: boolean; date: string }[] }) =>
      days.filter(({ isChanged }) => isChanged).map(({ date }) => `${staffId} ${date}`),
  );
  expect(changed).toEqual([`${shift.staffId} 2026-12-02`]);
});

describe("is refused with exit code 2 and the reason", () => {
  test.each([
    [["--kind", "poster"], "poster"],
    [["--week", BROKEN_WEEK], "--kind"],
    [["--kind", "roster"], "--week"],
    [["--kind", "roster", "--week", "2026-W20"], "2026-W20"],
    [["--kind", "roster", "--week", BROKEN_WEEK, "--size", "A5"], "A5"],
    [["--kind", "roster", "--week", BROKEN_WEEK, "--since", "nergens.json"], "nergens.json"],
    [["--kind", "dossier", "--week", BROKEN_WEEK, "--group", "g1,weg"], "weg"],
    [["--kind", "dossier", "--week", BROKEN_WEEK, "--until", "2026-W48"], "2026-W48"],
    [["--kind", "dossier", "--week", BROKEN_WEEK, "--until", "2028-W48"], "53"],
    [["--kind", "person", "--week", BROKEN_WEEK, "--person", "weg"], "weg"],
    [["--kind", "notice", "--group", "g1"], "--group"],
    [["--kind", "notice", "--week", "2026-W60"], "2026-W60"],
    [["--kind", "tekortplan", "--week", "2024-W10"], "2024-03-04"],
    [["--kind", "notice", "--format", "docx"], "docx"],
    [["--kind", "compare", "--week", BROKEN_WEEK, "--scenarios", "none,own:weg"], "own:weg"],
    [["--kind", "compare", "--week", BROKEN_WEEK, "--scenarios", "none,VI"], "VI"],
  ])("%j", (options, said) => {
    const { status, stdout, stderr } = rooster("pdf", example, "--format", "json", "--today", "2026-12-07", ...options);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
