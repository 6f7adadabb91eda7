import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding, RuleId } from "../../../shared/checking/finding.ts";
import { namesOf } from "../../../shared/checking/names.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument, Shift } from "../../../shared/exchange/records.ts";
import { describeRepair } from "../../../shared/repairs/describeRepair.ts";
import { createRepairContext } from "../../../shared/repairs/repairContext.ts";
import { repairsFor } from "../../../shared/repairs/repairsFor.ts";
import { buildDocument, childrenOf, openOnWeekdays, pm, TUESDAY } from "../buildDocument.ts";
import { readGoldenCases } from "../golden/goldenCases.ts";
import { provenRepairs } from "./proveRepair.ts";

const STAFFING: readonly RuleId[] = ["bkr", "drie-uursregeling", "ongekwalificeerd-alleen", "bio-alleen"];
const example = parseLocationDocument(
  JSON.parse(readFileSync(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url), "utf8")),
);
const shift = (staffId: string, from: string, to: string, more: object = {}) => ({ staffId, from, to, ...more });
const twoGroups = [
  { id: "g1", care: "dagopvang" },
  { id: "g2", care: "dagopvang" },
];

function sentences(rule: RuleId, document: LocationDocument): string[] {
  const check = checkWeek(document, document.weeks[0]?.week ?? "");
  const context = createRepairContext(document, check.week);
  const finding = check.findings.find((candidate) => candidate.rule === rule);
  if (!finding) throw new Error(`no finding of ${rule}`);
  return repairsFor(finding, context).map((repair) => describeRepair(repair, namesOf(document)));
}

describe("every repair that is offered", () => {
  it.each(example.weeks.map(({ week }) => week))("is true in %s of the example", (week) => {
    const proven = provenRepairs(example, week, () => true);
    expect(proven.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("is true in every golden case", () => {
    const proven = readGoldenCases().flatMap(({ document, week }) =>
      provenRepairs(parseLocationDocument(document), week, () => true),
    );
    expect(proven.flatMap(({ finding, faults }) => faults.map((fault) => `${finding.key}: ${fault}`))).toEqual([]);
    expect(proven.filter(({ repairs }) => repairs.length > 0).length).toBeGreaterThan(20);
  });

  it("is true in weeks of the example that are broken at random", { timeout: 120_000 }, () => {
    let offered = 0;
    fc.assert(
      fc.property(brokenWeek(), (document) => {
        const isStaffing = ({ rule, severity }: Finding) => STAFFING.includes(rule) && severity === "overtreding";
        const proven = provenRepairs(document, "2026-W48", isStaffing);
        offered += proven.reduce((total, { repairs }) => total + repairs.length, 0);
        expect(proven.flatMap(({ faults }) => faults)).toEqual([]);
      }),
      { numRuns: 15, seed: 20261121 },
    );
    expect(offered).toBeGreaterThan(20);
  });

  it("is the same when asked again, at most five of them, and leaves the roster as it was", () => {
    const check = checkWeek(example, "2026-W49");
    const asText = JSON.stringify(example);
    const ask = () => {
      const context = createRepairContext(example, "2026-W49");
      return check.findings.map((finding) => repairsFor(finding, context));
    };
    const repairs = ask();
    expect(ask()).toEqual(repairs);
    expect(Math.max(...repairs.map(({ length }) => length))).toBeLessThanOrEqual(5);
    expect(JSON.stringify(example)).toBe(asText);
  });
});

/** Week 48 of the example with a few shifts taken off, shortened, or with their break elsewhere. */
function brokenWeek(): fc.Arbitrary<LocationDocument> {
  const [week, ...rest] = example.weeks;
  if (!week) throw new Error("the example has weeks");
  const edit = fc.record({
    at: fc.nat({ max: week.shifts.length - 1 }),
    how: fc.constantFrom<(shift: Shift) => Shift[]>(
      () => [],
      (one) => [{ ...one, breaks: [], to: one.from < "14:30" && one.to > "15:00" ? "15:00" : one.to }],
      (one) => [{ ...one, formatief: false }],
      (one) => [{ ...one, breaks: one.breaks.map((pause) => ({ ...pause, from: "12:30", to: "13:00" })) }],
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    const broken = week.shifts.flatMap((one, index) => edits.find(({ at }) => at === index)?.how(one) ?? [one]);
    return { ...example, weeks: [{ ...week, shifts: broken.filter(hasSoundBreaks) }, ...rest] };
  });
}

function hasSoundBreaks({ from, to, breaks }: Shift): boolean {
  return breaks.every((pause) => from <= pause.from && pause.to <= to);
}

describe("the repairs of a shortage", () => {
  const short = (more: object) =>
    buildDocument({
      groups: twoGroups,
      children: [...childrenOf("one", 3), ...childrenOf("one", 3, { groupId: "g2" })],
      ...more,
    });

  it("move someone whose own group keeps its need met", () => {
    const document = short({
      staff: pm("s1", "s2", "s3"),
      shifts: [
        shift("s1", "08:00", "12:00"),
        shift("s2", "08:00", "18:00", { groupId: "g2", breaks: [{ from: "12:00", to: "12:30" }] }),
        shift("s3", "08:00", "18:00", { groupId: "g2", breaks: [{ from: "14:00", to: "14:30" }] }),
      ],
    });
    expect(sentences("bkr", document)).toEqual([
      "Laat s2 dinsdag van 14:30 tot 18:00 van g2 naar g1 gaan; daar kan een beroepskracht worden gemist.",
      "Laat s3 dinsdag van 14:30 tot 18:00 van g2 naar g1 gaan; daar kan een beroepskracht worden gemist.",
    ]);
  });

  it("move nobody who is needed on her own group", () => {
    const document = short({
      staff: pm("s1", "s2"),
      shifts: [shift("s1", "08:00", "12:00"), shift("s2", "08:00", "18:00", { groupId: "g2" })],
    });
    expect(sentences("bkr", document)).toEqual([]);
  });

  it("bring someone from the office, but not from coaching", () => {
    const off = (activity: string) => shift("s3", "11:00", "16:00", { activity, groupId: null });
    const withOff = (activity: string) =>
      buildDocument({
        staff: pm("s1", "s2", "s3"),
        children: childrenOf("one", 3),
        shifts: [shift("s1", "08:00", "12:00"), shift("s2", "13:00", "18:00"), off(activity)],
      });
    expect(sentences("bkr", withOff("kantoor"))).toContain(
      "Laat s3 dinsdag van 12:00 tot 13:00 naar g1 komen in plaats van kantoor.",
    );
    expect(sentences("bkr", withOff("coaching")).join()).not.toContain("s3");
  });

  it("ask to stay or begin earlier, within the availability that is recorded", () => {
    const until = (to: string) =>
      buildDocument({
        staff: [
          { id: "s1", role: "pm", availability: [{ weekday: 2, from: "08:00", to }] },
          { id: "s2", role: "pm", unavailable: [{ date: TUESDAY, from: "12:00", to: "13:00" }] },
        ],
        children: childrenOf("one", 3),
        shifts: [shift("s1", "08:00", "12:00"), shift("s2", "13:00", "18:00")],
      });
    expect(sentences("bkr", until("13:00"))).toEqual(["Laat s1 dinsdag tot 13:00 blijven (dienst tot 12:00)."]);
    expect(sentences("bkr", until("12:59"))).toEqual([]);
  });

  it("plan someone who has no shift that day, from the group first", () => {
    const document = buildDocument({
      staff: [...pm("s1", "s2"), { id: "s3", role: "pm", homeGroupIds: ["g1"] }, { id: "s4", role: "groepshulp" }],
      children: childrenOf("one", 3, { from: "08:00", to: "13:00" }),
      shifts: [shift("s1", "08:00", "09:00")],
    });
    expect(sentences("bkr", document)).toEqual([
      "Plan s3 dinsdag van 09:00 tot 13:00 op g1 in: beschikbaar en die dag nog zonder dienst.",
      "Plan s2 dinsdag van 09:00 tot 13:00 op g1 in: beschikbaar en die dag nog zonder dienst.",
    ]);
  });

  it("count someone who is there as boventallig, before anything else", () => {
    const document = buildDocument({
      staff: pm("s1"),
      children: childrenOf("one", 3, { from: "08:00", to: "12:00" }),
      shifts: [shift("s1", "08:00", "12:00", { formatief: false })],
    });
    expect(sentences("bkr", document)[0]).toBe("Zet de dienst van s1 dinsdag op formatief.");
  });

  it("put a break where it makes nobody short, or says that it uses the drie-uursregeling", () => {
    const pauses = (children: readonly object[]) =>
      buildDocument({
        staff: pm("s1", "s2"),
        children,
        shifts: [
          shift("s1", "08:00", "18:00", {
            breaks: [
              { from: "12:30", to: "13:00" },
              { from: "15:00", to: "15:30" },
            ],
          }),
          shift("s2", "08:00", "18:00", {
            breaks: [
              { from: "12:30", to: "13:00" },
              { from: "16:00", to: "16:30" },
            ],
          }),
        ],
      });
    expect(sentences("bkr", pauses(childrenOf("one", 3)))).toEqual([
      "Verzet de pauze van s1 dinsdag van 12:30–13:00 naar 12:00–12:30; dan komt niemand tekort.",
      "Verzet de pauze van s2 dinsdag van 12:30–13:00 naar 12:00–12:30; dan komt niemand tekort.",
    ]);
    expect(sentences("bkr", pauses(childrenOf("one", 6)))).toEqual([
      "Verzet de pauze van s1 dinsdag van 12:30–13:00 naar 12:00–12:30; dat blijft binnen de drie-uursregeling.",
      "Verzet de pauze van s2 dinsdag van 12:30–13:00 naar 12:00–12:30; dat blijft binnen de drie-uursregeling.",
    ]);
  });

  it("ask for someone qualified where trainees are alone", () => {
    const document = buildDocument({
      staff: [...pm("s1"), { id: "s2", role: "bio" }, { id: "s3", role: "groepshulp" }],
      children: childrenOf("one", 3, { from: "13:00" }),
      shifts: [shift("s1", "13:00", "17:30"), shift("s2", "13:00", "18:00", { formatief: true })],
    });
    expect(sentences("bio-alleen", document)).toEqual(["Laat s1 dinsdag tot 18:00 blijven (dienst tot 17:30)."]);
  });

  it("say nothing of a deviation that is allowed", () => {
    const document = buildDocument({
      staff: pm("s1", "s2", "s3"),
      children: childrenOf("baby", 6),
      shifts: [shift("s1", "08:00", "18:00"), shift("s2", "09:00", "18:00")],
    });
    expect(sentences("drie-uursregeling", document)).toEqual([]);
  });

  it("lessen a drie-uursregeling that is over its limit", () => {
    const document = buildDocument({
      staff: pm("s1", "s2", "s3"),
      children: childrenOf("baby", 6),
      shifts: [
        shift("s1", "08:00", "18:00"),
        shift("s2", "13:00", "18:00"),
        shift("s3", "09:00", "12:00", { activity: "overleg", groupId: null }),
      ],
    });
    expect(sentences("drie-uursregeling", document)).toEqual([
      "Laat s3 dinsdag van 09:00 tot 12:00 naar g1 komen in plaats van overleg.",
    ]);
  });

  it("hold on a day of under ten hours, where no deviation is allowed", () => {
    const document = buildDocument({
      location: { openingHours: openOnWeekdays("08:00", "13:00") },
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6, { to: "13:00" }),
      shifts: [shift("s1", "08:00", "13:00"), shift("s2", "09:00", "13:00")],
    });
    expect(sentences("bkr", document)).toEqual(["Laat s2 dinsdag om 08:00 beginnen (dienst vanaf 09:00)."]);
  });
});

describe("the repairs of other findings", () => {
  it("set a shift that never counts to boventallig, in its blocks too", () => {
    const document = buildDocument({
      staff: [...pm("s1"), { id: "s2", role: "groepshulp" }],
      children: childrenOf("one", 3),
      shifts: [
        shift("s1", "08:00", "18:00"),
        shift("s2", "09:00", "12:00", { formatief: true, blocks: [{ from: "10:00", to: "11:00", formatief: true }] }),
      ],
    });
    expect(sentences("niet-meetellend", document)).toEqual(["Zet de dienst van s2 dinsdag op boventallig."]);
    expect(provenRepairs(document, "2026-W48", ({ rule }) => rule === "niet-meetellend")).toMatchObject([
      { faults: [] },
    ]);
  });

  it("name the day that lacks a vast gezicht, and who is free then", () => {
    const document = buildDocument({
      staff: pm("s1", "s2", "s3"),
      children: [{ ...childrenOf("one", 1)[0], name: "Pim", vasteGezichten: ["s2", "s3"] }],
      shifts: [shift("s1", "08:00", "18:00"), shift("s2", "08:00", "10:00", { activity: "school", groupId: null })],
    });
    expect(sentences("vaste-gezichten-aanwezig", document)).toContain(
      "Op dinsdag ontbreekt een vast gezicht van Pim: vraag s3 te werken.",
    );
  });

  it("plan the break that is due", () => {
    const document = buildDocument({
      staff: pm("s1", "s2"),
      children: childrenOf("one", 3),
      shifts: [
        shift("s1", "08:00", "14:00"),
        shift("s2", "08:00", "18:00", { breaks: [{ from: "14:30", to: "15:15" }] }),
      ],
    });
    expect(sentences("pauze", document)).toEqual([
      "Plan voor s1 dinsdag een pauze van 10:45 tot 11:15; dan komt niemand tekort.",
    ]);
  });

  it("cut one of two shifts that overlap", () => {
    const document = buildDocument({
      groups: twoGroups,
      staff: pm("s1"),
      shifts: [shift("s1", "08:00", "12:00"), shift("s1", "11:00", "15:00", { groupId: "g2" })],
    });
    expect(sentences("dubbele-dienst", document)).toEqual([
      "Laat de dienst van s1 dinsdag tot 12:00 al om 11:00 eindigen.",
      "Laat de dienst van s1 dinsdag vanaf 11:00 pas om 12:00 beginnen.",
    ]);
  });

  it("ask for consent for the room", () => {
    const merged = (child: object) =>
      buildDocument({
        groups: twoGroups,
        staff: pm("s1"),
        children: [{ ...childrenOf("one", 1)[0], name: "Pim", ...child }],
        shifts: [shift("s1", "08:00", "18:00", { groupId: "g2" })],
        merges: [{ from: "08:00", to: "18:00", groupIds: ["g1", "g2"], roomGroupId: "g2" }],
      });
    expect(sentences("stamgroep", merged({ secondGroup: null }))).toEqual([
      "Vraag vooraf schriftelijk toestemming voor Pim bij g2, en leg die vast.",
    ]);
  });

  it("ask for no consent where it allows nothing: a room too many", () => {
    const document = buildDocument({
      groups: [...twoGroups, { id: "g3", care: "dagopvang" }],
      staff: pm("s1"),
      children: [{ ...childrenOf("one", 1)[0], name: "Pim", secondGroup: null }],
      shifts: [shift("s1", "08:00", "18:00")],
      merges: [
        { from: "08:00", to: "09:00", groupIds: ["g1", "g2"], roomGroupId: "g2" },
        { from: "17:00", to: "18:00", groupIds: ["g1", "g3"], roomGroupId: "g3" },
      ],
    });
    const proven = provenRepairs(document, "2026-W48", ({ rule }) => rule === "stamgroep");
    expect(proven.map(({ repairs }) => repairs.length)).toEqual([1, 0]);
  });

  it("name who may be mentor", () => {
    const document = buildDocument({
      staff: [
        { id: "s1", role: "pm", homeGroupIds: ["g1"] },
        { id: "s2", role: "groepshulp", homeGroupIds: ["g1"] },
        { id: "s3", role: "pm", homeGroupIds: ["g1"], employment: { to: "2026-01-01" } },
      ],
      children: [{ ...childrenOf("one", 1)[0], name: "Pim", mentorId: null }],
      shifts: [shift("s1", "08:00", "18:00")],
    });
    expect(sentences("mentor", document)).toEqual(["Wijs s1 aan als mentor van Pim, bevoegd en van de eigen groep."]);
  });
});
