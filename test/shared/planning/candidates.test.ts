import { describe, expect, it } from "vitest";
import { namesOf } from "../../../shared/checking/names.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { candidateSentences } from "../../../shared/planning/candidateSentences.ts";
import { type Candidate, candidatesFor } from "../../../shared/planning/candidates.ts";
import type { PlaceToFill } from "../../../shared/planning/placeSetting.ts";
import { buildDocument, childrenOf, TUESDAY } from "../buildDocument.ts";

const GROUPS = [
  { id: "g1", name: "Vlinders", care: "dagopvang" },
  { id: "g2", name: "Uilen", care: "bso" },
];

const place = (fields: Partial<PlaceToFill> = {}): PlaceToFill => ({
  date: TUESDAY,
  from: "09:00",
  to: "17:00",
  activity: "groep",
  groupId: "g1",
  breaks: [],
  blocks: [],
  ...fields,
});

type Sketch = Parameters<typeof buildDocument>[0];

const document = (staff: Sketch["staff"], sketch: Sketch = {}): LocationDocument =>
  buildDocument({ groups: GROUPS, ...sketch, staff: staff ?? [] });

const order = (candidates: readonly Candidate[]) => candidates.map(({ staffId }) => staffId);
const of = (candidates: readonly Candidate[], staffId: string) =>
  candidates.find((candidate) => candidate.staffId === staffId) as Candidate;

/** Everything that is said of the only person of a document. */
function saidOf(person: object, fields: Partial<PlaceToFill> = {}, sketch: Sketch = {}): string {
  const made = document([{ id: "s1", role: "pm", ...person }], sketch);
  const { obstacles, remarks } = candidateSentences(candidatesFor(made, place(fields))[0] as Candidate, namesOf(made));
  return [...obstacles, "|", ...remarks].join("; ");
}

describe("what stands in the way", () => {
  const shift = (from: string, to: string, fields: object = {}) => ({ staffId: "s1", from, to, ...fields });

  it.each([
    ["a contract that has ended", { employment: { from: "2020-01-01", to: "2026-11-23" } }, "niet in dienst"],
    ["an absence, without its reason", { unavailable: [{ date: TUESDAY, reason: "ziek" }] }, "afwezig"],
    ["a day off", { availability: [{ weekday: 1, from: "07:00", to: "19:00" }] }, "dan niet beschikbaar"],
    [
      "availability for part of it",
      { availability: [{ weekday: 2, from: "09:00", to: "16:00" }] },
      "dan niet beschikbaar",
    ],
    ["a role that never counts", { role: "groepshulp" }, "groepshulp telt hier niet mee"],
    ["a role that counts elsewhere", { role: "andersgekwalificeerd" }, "andersgekwalificeerde telt hier niet mee"],
    ["a trainee for a beroepskracht", { role: "bio" }, "beroepskracht in opleiding telt hier niet mee"],
  ])("%s", (_, person, said) => {
    expect(saidOf(person).split("; |")[0]).toBe(said);
  });

  it.each([
    ["an absence at another time", { unavailable: [{ date: TUESDAY, from: "17:00", to: "18:00", reason: "verlof" }] }],
    [
      "availability in two windows that touch",
      {
        availability: [
          { weekday: 2, from: "08:00", to: "12:00" },
          { weekday: 2, from: "12:00", to: "18:00" },
        ],
      },
    ],
    ["an absence on another day", { unavailable: [{ date: "2026-11-25" }] }],
  ])("not %s", (_, person) => {
    expect(saidOf(person)).toMatch(/^\|/);
  });

  it("another shift at that time, but not one before it", () => {
    expect(saidOf({}, {}, { shifts: [shift("12:00", "18:00")] })).toMatch(/^heeft al dienst 12:00–18:00 bij Vlinders;/);
    const office = { activity: "kantoor", groupId: null };
    expect(saidOf({}, {}, { shifts: [shift("12:00", "18:00", office)] })).toMatch(/^heeft al dienst 12:00–18:00;/);
    expect(saidOf({}, {}, { shifts: [shift("07:00", "09:00")] })).toMatch(/^\|; werkt die dag al 7:00–9:00/);
  });

  it("too little rest before or after, also to the days of another week", () => {
    const late = shift("14:00", "23:00", { date: "2026-11-23" });
    expect(saidOf({}, { from: "06:00" }, { shifts: [late] })).toMatch(/^voor dinsdag maar 7 u rust; 11 u is nodig;/);
    const early = shift("06:00", "12:00", { date: "2026-11-25" });
    expect(saidOf({}, { to: "23:00" }, { shifts: [early] })).toMatch(/^voor woensdag maar 7 u rust; 11 u is nodig;/);
    const made = document([{ id: "s1", role: "pm" }], { shifts: [{ ...late, date: "2026-11-29" }] });
    const next = candidatesFor(made, place({ date: "2026-11-30", from: "06:00" }));
    expect(next[0]?.obstacles).toEqual([
      { kind: "restTooShort", date: "2026-11-30", minutes: 420, requiredMinutes: 660 },
    ]);
  });

  it("a short rest is allowed once in seven days, and not again", () => {
    const evening = shift("14:00", "22:00", { date: "2026-11-23" });
    expect(saidOf({}, { from: "07:00" }, { shifts: [evening] })).toMatch(
      /^\|; voor dinsdag 9 u rust, wat eens in de week mag/,
    );
    const twice = [
      evening,
      shift("14:00", "22:00", { date: "2026-11-25" }),
      shift("07:00", "12:00", { date: "2026-11-26" }),
    ];
    // The place makes the rest of Tuesday short, so that the one of Thursday is no longer the first.
    expect(saidOf({}, { from: "07:00" }, { shifts: twice })).toMatch(/^voor donderdag maar 9 u rust; 11 u is nodig;/);
    expect(saidOf({ birthDate: "2009-06-01" }, { from: "07:00" }, { shifts: [evening] })).toMatch(
      /^voor dinsdag maar 9 u rust; 12 u is nodig;/,
    );
  });

  it("does not hold what was too short already against the place", () => {
    const shifts = [shift("14:00", "23:00", { date: "2026-11-25" }), shift("06:00", "12:00", { date: "2026-11-26" })];
    expect(saidOf({}, {}, { shifts })).toMatch(/^\|/);
  });

  it("a day that grows too long", () => {
    const said = saidOf({}, { from: "12:00", to: "20:00" }, { shifts: [shift("07:00", "12:00")] });
    expect(said).toMatch(/^werkt dan 13 u op een dag; hoogstens 12 u mag;/);
  });
});

describe("who counts as the place asks", () => {
  const staff = [
    { id: "pm", role: "pm" },
    { id: "bio", role: "bio" },
    { id: "help", role: "groepshulp" },
    { id: "other", role: "andersgekwalificeerd" },
    { id: "coach", role: "coach" },
  ];
  const possible = (fields: Partial<PlaceToFill>) =>
    order(candidatesFor(document(staff), place(fields)).filter(({ isPossible }) => isPossible)).sort();

  it.each([
    ["a new place asks for a beroepskracht", {}, ["coach", "pm"]],
    ["in bso others count as well", { groupId: "g2" }, ["coach", "other", "pm"]],
    ["a trainee's asks for a trainee at least", { staffId: "bio" }, ["bio", "coach", "pm"]],
    ["a helper's can be taken by all", { staffId: "help" }, ["bio", "coach", "help", "other", "pm"]],
    ["so can one that is boventallig", { formatief: false }, ["bio", "coach", "help", "other", "pm"]],
    ["a helper's that counts asks for a beroepskracht", { staffId: "help", formatief: true }, ["coach", "pm"]],
    [
      "work off the groups asks for no role",
      { activity: "kantoor", groupId: null },
      ["bio", "coach", "help", "other", "pm"],
    ],
    ["coaching asks for a coach", { activity: "coaching", groupId: null }, ["coach"]],
  ] satisfies readonly (readonly [string, Partial<PlaceToFill>, readonly string[]])[])("%s", (_, fields, ids) => {
    expect(possible(fields)).toEqual(ids);
  });
});

describe("the order", () => {
  const children = childrenOf("two", 3, { from: "08:00", to: "12:00" }).map((child, index) => ({
    ...child,
    vasteGezichten: index === 0 ? ["face1"] : ["face2"],
  }));

  it("is by vaste gezichten, group, contract and then the order of the staff", () => {
    const made = document(
      [
        { id: "over", role: "pm", contractMinutesPerWeek: 60 },
        { id: "left2", role: "pm", contractMinutesPerWeek: 600 },
        { id: "left9", role: "pm", contractMinutesPerWeek: 1020 },
        { id: "home", role: "pm", homeGroupIds: ["g1"] },
        { id: "face1", role: "pm" },
        { id: "face2", role: "pm" },
        { id: "home2", role: "pm", homeGroupIds: ["g1"] },
      ],
      { children },
    );
    const candidates = candidatesFor(made, place());
    expect(order(candidates)).toEqual(["face2", "face1", "home", "home2", "left9", "left2", "over"]);
    expect(of(candidates, "face2").remarks).toContainEqual({ kind: "vastGezicht", children: 2 });
    expect(of(candidates, "left9").remarks).toContainEqual({ kind: "underContract", minutesLeft: 540 });
    expect(of(candidates, "over").remarks).toContainEqual({ kind: "overContract", minutes: 420 });
    // After noon the children are gone.
    expect(of(candidatesFor(made, place({ from: "12:00" })), "face2").remarks).not.toContainEqual(
      expect.objectContaining({ kind: "vastGezicht" }),
    );
  });

  it("puts a day off behind those who can, then who said no, then who cannot", () => {
    const made = document([
      { id: "away", role: "pm", unavailable: [{ date: TUESDAY }] },
      { id: "no", role: "pm", phone: "0570-000010" },
      { id: "off", role: "pm", availability: [] },
      { id: "asked", role: "pm" },
      { id: "free", role: "pm" },
    ]);
    const asked = [
      { staffId: "no", answer: "asked", on: "2026-11-22" },
      { staffId: "asked", answer: "asked", on: "2026-11-22" },
      { staffId: "no", answer: "no", on: "2026-11-23" },
    ] as const;
    const candidates = candidatesFor(made, place({ asked: [...asked] }));
    expect(order(candidates)).toEqual(["asked", "free", "off", "no", "away"]);
    expect(of(candidates, "no")).toMatchObject({ answer: "no", phone: "0570-000010", isPossible: true });
    expect(candidateSentences(of(candidates, "no"), namesOf(made)).remarks.at(-1)).toBe("zei nee op 23 november");
    expect(of(candidates, "asked")).toMatchObject({ answer: "asked", phone: null });
  });

  it("leaves out the person of a shift for which someone else is sought", () => {
    const made = document(
      [
        { id: "s1", role: "pm" },
        { id: "s2", role: "pm" },
      ],
      {
        shifts: [{ staffId: "s1", from: "09:00", to: "17:00" }],
      },
    );
    const shift = made.weeks[0]?.shifts[0];
    expect(shift && order(candidatesFor(made, shift))).toEqual(["s2"]);
    expect(of(candidatesFor(made, place({ staffId: "s1" })), "s1").obstacles).toHaveLength(1);
  });
});
