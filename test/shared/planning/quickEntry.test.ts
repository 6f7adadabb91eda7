import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeQuickProblem, readQuickEntry } from "../../../shared/planning/quickEntry.ts";
import type { QuickPlace, QuickSource } from "../../../shared/planning/quickResult.ts";
import { buildDocument } from "../buildDocument.ts";

const { staff, groups } = buildDocument({
  groups: [
    { id: "g1", name: "Vlinders", care: "dagopvang" },
    { id: "g2", name: "Zonnestralen", care: "dagopvang" },
    { id: "g3", name: "Zonnebloemen", care: "bso" },
    { id: "g4", name: "Groep 2", care: "bso" },
  ],
  staff: [
    { id: "s1", name: "Fatima B.", role: "pm", homeGroupIds: ["g1"] },
    { id: "s2", name: "Noor de Wit", role: "pm", homeGroupIds: ["g1", "g2"] },
    { id: "s3", name: "Noortje Vos", role: "bio" },
    { id: "s4", name: "Zoë Çelik", role: "groepshulp", homeGroupIds: ["g2"] },
    { id: "s5", name: "Henk-Jan van Putten", role: "pm" },
    { id: "s6", name: "Sam Bos", role: "pm" },
    { id: "s7", name: "Sam Bos", role: "coach" },
    { id: "s8", role: "pm" },
  ],
});

const NOWHERE: QuickPlace = { date: null, staffId: null, groupId: null };
const MONDAY = "2026-11-23";

const source = (place: Partial<QuickPlace> = {}): QuickSource => ({
  week: "2026-W48",
  staff,
  groups,
  place: { ...NOWHERE, date: MONDAY, ...place },
});

/** A draft in one line: "s1 24 07:30-17:00 groep g1 [12:30-13:00]". */
function draftOf(text: string, place: Partial<QuickPlace> = {}): string {
  const { draft, problem } = readQuickEntry(text, source(place));
  if (draft === null) return problem === null ? "nothing" : `${problem.code} at ${problem.at.from}-${problem.at.to}`;
  const { shift, breakMinutes } = draft;
  const breaks = shift.breaks.map(({ from, to }) => `${from}-${to}`).join(" ");
  return [
    shift.staffId,
    shift.date.slice(8),
    `${shift.from}-${shift.to}`,
    shift.activity,
    shift.groupId ?? "-",
    ...(shift.formatief === undefined ? [] : [shift.formatief ? "formatief" : "boventallig"]),
    ...(breaks === "" ? [] : [`[${breaks}]`]),
    ...(breakMinutes === null ? [] : [`[${breakMinutes} min]`]),
  ].join(" ");
}

describe("a line of the quick field", () => {
  it.each([
    ["Fatima di 7:30-17 pauze 12:30", "s1 24 07:30-17:00 groep g1 [12:30-13:00]"],
    ["fatima b dinsdag 7.30–17:00 kantoor", "s1 24 07:30-17:00 kantoor -"],
    ["Fatima 7:30-17", "s1 23 07:30-17:00 groep g1"],
    ["7:30-17, Fatima, vrijdag", "s1 27 07:30-17:00 groep g1"],
    ["fatima 0730-1700 wo", "s1 25 07:30-17:00 groep g1"],
    ["fatima 730 - 17u", "s1 23 07:30-17:00 groep g1"],
    ["fatima van 7 tot 15:30 uur", "s1 23 07:00-15:30 groep g1"],
    ["fatima 18-24", "s1 23 18:00-24:00 groep g1"],
    ["zoe 9-12 boventallig", "s4 23 09:00-12:00 groep g2 boventallig"],
    ["celik formatief 9-12 op de groep", "s4 23 09:00-12:00 groep g2 formatief"],
    ["noor de w vli 9-12", "s2 23 09:00-12:00 groep g1"],
    ["henk jan 9-12 bij zonnes", "s5 23 09:00-12:00 groep g2"],
    ["putten 9-12 Groep 2", "s5 23 09:00-12:00 groep g4"],
    ["Henk-Jan van Putten 9-12 vlinders", "s5 23 09:00-12:00 groep g1"],
    ["s8 9-12 vlinders", "s8 23 09:00-12:00 groep g1"],
    ["fatima 9-12 vlinders overleg", "s1 23 09:00-12:00 overleg g1"],
  ])("%s", (text, draft) => {
    expect(draftOf(text)).toBe(draft);
  });

  it.each([
    ["fatima 24-11 9-12", "s1 24 09:00-12:00 groep g1"],
    ["fatima 24/11 9-12", "s1 24 09:00-12:00 groep g1"],
    ["fatima 24-11-2026 9-12", "s1 24 09:00-12:00 groep g1"],
    ["fatima 24 nov 9-12", "s1 24 09:00-12:00 groep g1"],
    ["fatima dinsdag 24 november 9-12", "s1 24 09:00-12:00 groep g1"],
    ["fatima 24-11", "timesMissing at 12-12"],
    ["fatima 7-11", "s1 23 07:00-11:00 groep g1"],
    ["fatima 17-9", "timesOrder at 7-11"],
    ["fatima 17-9 9-12", "dateOutsideWeek at 7-11"],
    ["fatima 30-11 9-12", "dateOutsideWeek at 7-12"],
    ["fatima 24-11-2025 9-12", "dateOutsideWeek at 7-17"],
    ["fatima 1/12 9-12", "dateOutsideWeek at 7-11"],
    ["fatima 31 apr 9-12", "notADate at 7-13"],
    ["fatima woensdag 24-11 9-12", "saidTwice at 16-21"],
  ])("%s is read as day or times", (text, draft) => {
    expect(draftOf(text)).toBe(draft);
  });

  it("reads what may be a day or times as the day that is in the week, when there are other times", () => {
    const spring: QuickSource = { ...source({ date: "2026-07-08" }), week: "2026-W28" };
    const read = (text: string) => readQuickEntry(text, spring).draft?.shift;
    expect(read("fatima 7-11")).toMatchObject({ date: "2026-07-08", from: "07:00", to: "11:00" });
    expect(read("fatima 8-7 7-11")).toMatchObject({ date: "2026-07-08", from: "07:00", to: "11:00" });
    expect(read("fatima 6-7 9-12")).toMatchObject({ date: "2026-07-06", from: "09:00", to: "12:00" });
  });

  it.each([
    ["fatima 8-17 pauze 12:30-13:15", "s1 23 08:00-17:00 groep g1 [12:30-13:15]"],
    ["fatima 8-17 pauze 12", "s1 23 08:00-17:00 groep g1 [12:00-12:30]"],
    ["fatima 8-17 pauze 1230", "s1 23 08:00-17:00 groep g1 [12:30-13:00]"],
    ["fatima 8-17 pauze 30", "s1 23 08:00-17:00 groep g1 [30 min]"],
    ["fatima 8-17 pauze 45 min", "s1 23 08:00-17:00 groep g1 [45 min]"],
    ["fatima 8-12 pauze 15", "s1 23 08:00-12:00 groep g1 [15 min]"],
    ["fatima 8-17 pauze 15", "breakUnclear at 12-20"],
    ["fatima 8-17 pauze 15 minuten", "s1 23 08:00-17:00 groep g1 [15 min]"],
    ["fatima 8-17 pauze 15u", "s1 23 08:00-17:00 groep g1 [15:00-15:30]"],
    ["fatima 8-17 pauze 13 pauze 10-10:15", "s1 23 08:00-17:00 groep g1 [10:00-10:15 13:00-13:30]"],
    ["fatima 8-17 pauze 13 pauze 13:15", "saidTwice at 21-32"],
    ["fatima 8-17 pauze", "breakIncomplete at 12-17"],
    ["fatima 8-17 pauze 7", "breakOutside at 12-19"],
    ["fatima 8-17 pauze 16:45", "breakOutside at 12-23"],
    ["fatima 8-17 pauze 13-12:30", "timesOrder at 12-26"],
  ])("%s", (text, draft) => {
    expect(draftOf(text)).toBe(draft);
  });

  it("fills in person, day and group from where the focus stands", () => {
    expect(draftOf("9-12", { staffId: "s1", date: "2026-11-26" })).toBe("s1 26 09:00-12:00 groep g1");
    expect(draftOf("noor de 9-12", { groupId: "g2" })).toBe("s2 23 09:00-12:00 groep g2");
    expect(draftOf("noortje 9-12", { groupId: "g2" })).toBe("s3 23 09:00-12:00 groep g2");
    // Her own group goes before the one of the focus; of two of her own none is chosen for her.
    expect(draftOf("fatima 9-12", { groupId: "g2" })).toBe("s1 23 09:00-12:00 groep g1");
    expect(draftOf("noor de 9-12", { groupId: "g3" })).toBe("groupMissing at 12-12");
    expect(draftOf("fatima 9-12", { date: null })).toBe("dayMissing at 11-11");
  });

  it.each([
    ["", "personMissing at 0-0"],
    ["fatima", "timesMissing at 6-6"],
    ["fatima 7:30-", "timesIncomplete at 7-12"],
    ["fatima 7:75-12", "notATime at 7-14"],
    ["fatima 25-26", "notATime at 7-12"],
    ["xantippe 9-12", "unknownWord at 0-8"],
    ["fatima 9-12 morgen", "unknownWord at 12-18"],
    ["#s99 9-12", "unknownWord at 0-4"],
    ["noor 9-12", "severalPeople at 0-4"],
    // The word binds what comes behind it.
    ["noor de vlinders 9-12", "severalPeople at 0-4"],
    ["fatima zonne 9-12", "severalGroups at 7-12"],
    ["v 9-12", "personOrGroup at 0-1"],
    ["fatima zoë 9-12", "saidTwice at 7-10"],
    ["fatima 9-12 13-14", "saidTwice at 12-17"],
  ])("“%s” is no shift yet: %s", (text, problem) => {
    expect(draftOf(text)).toBe(problem);
  });

  it("never chooses between two people, but takes the id that tells them apart", () => {
    const { problem, completions } = readQuickEntry("noor 9-12", source());
    expect(problem?.candidates).toEqual(["Noor de Wit", "Noortje Vos"]);
    expect(problem && describeQuickProblem(problem)).toBe(
      "“noor” kan Noor de Wit of Noortje Vos zijn. Typ meer van de naam.",
    );
    expect(completions).toMatchObject([
      { key: "s2", at: { from: 0, to: 4 }, text: "Noor de Wit" },
      { key: "s3", at: { from: 0, to: 4 }, text: "Noortje Vos" },
    ]);
    expect(draftOf("Sam Bos 9-12 vlinders")).toBe("severalPeople at 0-7");
    expect(draftOf("Sam Bos #s7 9-12 vlinders")).toBe("s7 23 09:00-12:00 groep g1");
    expect(draftOf("#s6 9-12 vlinders")).toBe("s6 23 09:00-12:00 groep g1");
  });

  it("has a sentence for every problem", () => {
    for (const text of ["", "fatima", "f 9", "noor 9-12", "fatima 9-12 pauze", "fatima 8-17 pauze 15", "x 1-2"]) {
      const { problem } = readQuickEntry(text, source());
      expect(problem && describeQuickProblem(problem)).toMatch(/\.$/);
    }
  });
});

describe("what can come next", () => {
  const labels = (text: string) =>
    readQuickEntry(text, source()).completions.map(({ kind, label }) => `${kind} ${label}`);

  it("people by any part of the name, then groups, days and words", () => {
    expect(labels("v")).toEqual(["person Noortje Vos", "person Henk-Jan van Putten", "group Vlinders", "day vrijdag"]);
    expect(labels("CEL")).toEqual(["person Zoë Çelik"]);
    expect(labels("noor d")).toEqual(["person Noor de Wit"]);
    expect(labels("fatima 9-12 p")).toEqual(["person Henk-Jan van Putten", "word pauze"]);
    expect(labels("fatima 9-12 bov")).toEqual(["word boventallig"]);
  });

  it("tells people of the same name apart", () => {
    expect(readQuickEntry("sam", source()).completions).toMatchObject([
      { label: "Sam Bos", hint: "pedagogisch medewerker", text: "Sam Bos #s6" },
      { label: "Sam Bos", hint: "pedagogisch coach", text: "Sam Bos #s7" },
    ]);
  });

  it("groups where one is missing, and nothing behind a space or what is whole", () => {
    expect(labels("noor de 9-12")).toEqual([
      "group Vlinders",
      "group Zonnestralen",
      "group Zonnebloemen",
      "group Groep 2",
    ]);
    expect(labels("fatima ")).toEqual([]);
    expect(labels("fatima b")).toEqual([]);
    expect(labels("fatima 9-12")).toEqual([]);
  });

  it.each(["noor 9-12 vlinders", "9-12 sam", "fatima vri", "fatima 9-12 zonne"])(
    "of “%s” leads to what it says",
    (text) => {
      const { completions } = readQuickEntry(text, source());
      expect(completions).not.toEqual([]);
      const meanings = completions.map(({ at, text: insert }) => {
        const { draft, problem } = readQuickEntry(text.slice(0, at.from) + insert + text.slice(at.to), source());
        return draft === null ? problem?.code : Object.values(draft.shift);
      });
      for (const [index, { key }] of completions.entries()) {
        // Where the rest is not there yet, at least the choice is made.
        const meaning = meanings[index];
        if (typeof meaning === "string") expect(["timesMissing", "groupMissing"]).toContain(meaning);
        else expect(meaning).toContain(key);
      }
    },
  );
});

describe("any text at all", () => {
  const word = fc.constantFrom(
    "fatima",
    "noor",
    "sam",
    "di",
    "24-11",
    "7-11",
    "9:00-17",
    "pauze",
    "15",
    "#s7",
    "groep",
    "van",
    "de",
    "-",
    "é",
    "12:",
    "24:00",
  );

  it("gives either a draft or a problem whose place lies in the text", () => {
    const anything = fc.oneof(
      fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { draft, problem, completions } = readQuickEntry(text, source());
        expect(draft === null).toBe(problem !== null);
        for (const { at } of [...(problem ? [problem] : []), ...completions]) {
          expect(at.from).toBeGreaterThanOrEqual(0);
          expect(at.to).toBeLessThanOrEqual(text.length);
          expect(at.from).toBeLessThanOrEqual(at.to);
        }
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
