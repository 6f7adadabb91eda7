import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../../electron/cli/rooster.ts", import.meta.url));
const example = fileURLToPath(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url));
const schemaFile = new URL("../../../shared/exchange/roosterwijs.schema.json", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "rooster-"));
afterAll(() => rmSync(folder, { recursive: true }));

function rooster(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("rooster ratio", () => {
  const ask = (...questions: unknown[]) =>
    rooster(
      ["ratio"],
      questions.map((question) => (typeof question === "string" ? question : JSON.stringify(question))).join("\n"),
    )
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const date = "2026-11-23";

  it("answers a line for a line, in order, and goes on after a broken one", () => {
    const answers = ask(
      { date, care: "dagopvang", ages: [2, 3, 4, 2] },
      { date, care: "dagopvang", ages: [0, 0, 0, 0] },
      "{ broken",
      { date, care: "dagopvang", ages: [13, 0, 0, 0] },
      { date: "2018-01-01", care: "dagopvang", ages: [3, 0, 0, 0] },
      { date: "2026-02-30", care: "dagopvang", ages: [3, 0, 0, 0] },
      { date, care: "bso", ages: [3, 0, 0, 0] },
      { date, care: "dagopvang", ages: [-1, 0, 0, 0] },
      { date, care: "bso", ages: [20, 24] },
    );
    expect(answers).toMatchObject([
      { required: 2 },
      { required: 0 },
      { error: expect.any(String) },
      { required: null, reason: expect.any(String) },
      { required: null, reason: expect.any(String) },
      { error: expect.stringContaining("date") },
      { error: expect.stringContaining("ages") },
      { error: expect.stringContaining("ages[0]") },
      { required: 4 },
    ]);
  });

  it("reads a text that begins with a byte order mark and has Windows line ends", () => {
    const question = JSON.stringify({ date, care: "dagopvang", ages: [3, 0, 0, 0] });
    const { stdout } = rooster(["ratio"], `\uFEFF${question}\r\n${question}\r\n`);
    expect(stdout).toBe('{"required":1}\n{"required":1}\n');
  });

  it("explains itself with --explain", () => {
    const { stdout } = rooster(["ratio", "--explain"], JSON.stringify({ date, care: "dagopvang", ages: [2, 4, 4, 0] }));
    expect(JSON.parse(stdout)).toEqual({
      required: 2,
      steps: ["Tabel 1 (0–3, 10 kinderen) → 2.", "Rekenregel 1: Z = 2/3 + (4/5 + 4/6)/1,2 = 17/9 = 1,89 → 2."],
      citation: "Bkk art. 7 lid 2, bijlage 1 a",
      parameterVersion: "bkr.dagopvang@2019-01-01",
    });
  });
});

describe("rooster check", () => {
  it.each([
    ["2026-W48", 0],
    ["2026-W49", 1],
    ["2026-W50", 1],
  ])("on %s of the example ends with %i", (week, status) => {
    const answer = rooster(["check", example, "--week", week, "--json", "--today", "2026-11-21"]);
    expect(answer.status).toBe(status);
    const findings = JSON.parse(answer.stdout) as { summary: { overtredingen: number } };
    expect(findings).toMatchObject({
      format: "roosterwijs-findings/1",
      week,
      scenario: "agreed",
      checkedOn: "2026-11-21",
    });
    expect(findings.summary.overtredingen > 0).toBe(status === 1);
  });

  it("without --week answers a list of all weeks", () => {
    const { status, stdout } = rooster(["check", example, "--json"]);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { week: string }[]).map(({ week }) => week)).toEqual([
      "2026-W48",
      "2026-W49",
      "2026-W50",
    ]);
  });

  it("prints sentences with their calculation and article", () => {
    const { stdout } = rooster(["check", example, "--week", "2026-W49"]);
    expect(stdout).toContain("Overtreding: Sterretjes · di 12:30–13:00\n  3 beroepskrachten nodig, 1 ingezet.");
    expect(stdout).toContain("Bkk art. 7 lid 2, bijlage 1 a");
  });

  it.each([
    ["a missing file", () => [join(folder, "none.json")], "kan niet worden gelezen"],
    ["no file", () => [], "Noem het bestand"],
    ["text that is no JSON", () => [file("text.json", "hallo")], "geen geldige JSON"],
    [
      "a broken field",
      () => [file("broken.json", { ...JSON.parse(readFileSync(example, "utf8")), location: { id: 3 } })],
      "location.id",
    ],
    ["a second file", () => [example, example], "één bestand"],
    ["an unknown week", () => [example, "--week", "2020-W01"], "2020-W01"],
    ["an unknown option", () => [example, "--wek", "2026-W48"], "--wek"],
    ["an impossible today", () => [example, "--today", "2026-02-30"], "2026-02-30"],
    ["a pilot that there is not", () => [example, "--scenario", "IV"], "geen scenario"],
    ["a pilot that is named twice", () => [example, "--scenario", "I,I"], "geen scenario"],
  ])("ends with 2 and a message on standard error for %s", (_, args, message) => {
    const { status, stdout, stderr } = rooster(["check", ...args()]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
  });
});

describe("rooster check under pilots", () => {
  /** Eight babies with two PM'ers and a groepshulp: short by the regular rules, within the agreement on pilot I. */
  const babyHour = file("baby-hour.json", {
    format: "roosterwijs/1",
    location: { id: "l1", openingHours: [{ weekday: 2, from: "08:30", to: "17:30" }] },
    groups: [{ id: "g1", care: "dagopvang" }],
    staff: [
      ...["s1", "s2"].map((id) => ({ id, role: "pm", certificates: certificates() })),
      { id: "h1", role: "groepshulp" },
    ],
    children: Array.from({ length: 8 }, (_, index) => ({
      id: `c${index + 1}`,
      birthDate: "2026-03-01",
      groupId: "g1",
      vasteGezichten: ["s1"],
      attendance: [{ weekday: 2, from: "09:00", to: "10:00" }],
      pilotConsent: ["I"],
    })),
    pilots: [
      {
        pilot: "I",
        from: "2026-09-01",
        to: "2027-08-31",
        groupIds: ["g1"],
        agreedOn: "2026-08-15",
        ggdInformedOn: "2026-08-20",
      },
    ],
    weeks: [
      {
        week: "2026-W48",
        shifts: ["s1", "s2", "h1"].map((staffId) => ({
          id: `d-${staffId}`,
          staffId,
          date: "2026-11-24",
          from: "09:00",
          to: "10:00",
          activity: "groep",
          groupId: "g1",
        })),
      },
    ],
  });

  function certificates(): object[] {
    return ["kinder-ehbo", "baby", "taal-3f"].map((kind) => ({ kind, from: "2025-01-01", to: null }));
  }

  const check = (...args: string[]) => {
    const { status, stdout } = rooster(["check", babyHour, "--week", "2026-W48", "--json", ...args]);
    return { status, answer: JSON.parse(stdout) as Record<string, unknown> };
  };

  it.each([
    ["agreed unless said", [], 0, "agreed", 60, 0],
    ["the agreements", ["--scenario", "agreed"], 0, "agreed", 60, 0],
    ["the regular rules alone", ["--scenario", "none"], 1, "none", 0, 60],
    ["a pilot that helps", ["--scenario", "I"], 0, ["I"], 60, 0],
    ["a pilot that does not", ["--scenario", "III"], 1, ["III"], 0, 60],
    ["a set, in any order", ["--scenario", "III,I"], 0, ["I", "III"], 60, 0],
    ["strict", ["--strict"], 1, "agreed", 60, 0],
  ])("reads %s", (_, args, status, scenario, pilotMinutes, shortMinutes) => {
    const { status: ended, answer } = check(...args);
    expect(ended).toBe(status);
    expect(answer).toMatchObject({
      scenario,
      summary: {
        shortMinutes,
        pilotMinutes: { I: pilotMinutes, II: 0, III: 0, any: pilotMinutes },
        regular: { overtredingen: 1, shortMinutes: 60 },
      },
    });
  });

  it("with --strict is content with a week that the regular rules pass", () => {
    expect(rooster(["check", example, "--week", "2026-W48", "--strict"]).status).toBe(0);
  });

  it("prints the regular verdict beside what leans on the pilot, in words", () => {
    const { stdout } = rooster(["check", babyHour]);
    expect(stdout).toContain("Regulier tekort — binnen pilotafspraak I.");
    expect(stdout).toContain("Volgens de gewone regels: 1 overtreding, tekort 1:00.");
    expect(stdout).toContain("Leunt op een pilot: 1:00 (I 1:00, II 0:00, III 0:00).");
    expect(rooster(["check", babyHour, "--scenario", "none"]).stdout).not.toContain("pilotafspraak");
  });
});

describe("rooster", () => {
  it("schema prints the committed schema", () => {
    expect(rooster(["schema"]).stdout).toBe(readFileSync(schemaFile, "utf8"));
  });

  it("answers with its usage when that is asked for, in the place of a command or behind one", () => {
    for (const args of [["--help"], ["-h"], ["help"], ["check", "--help"]]) {
      const { status, stdout, stderr } = rooster(args);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Gebruik:\n {2}rooster ratio/);
    }
  });

  it("ends with 2 and its usage for an unknown command", () => {
    for (const args of [[], ["dansen"], ["constructor"]]) {
      const { status, stderr } = rooster(args);
      expect(status).toBe(2);
      expect(stderr).toContain("rooster check");
    }
  });
});
