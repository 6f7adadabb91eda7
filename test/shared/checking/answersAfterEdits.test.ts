import { describe, expect, it } from "vitest";
import { createWeekChecker } from "../../../shared/checking/checkWeek.ts";
import type { RuleId } from "../../../shared/checking/finding.ts";
import { BORN, buildDocument, childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { otherWeeksOf } from "../rules/yearSketch.ts";
import { followed } from "./followEdits.ts";

/*
 * Some rules are not asked again after an edit that leaves alone what they read. Each row is an edit that they must not
 * miss: what the rule says before it and after it, from a checker that goes on as the editor's does.
 */

const WEEK = "2026-W48";

type Row = readonly [what: string, before: Sketch, edit: Sketch, said: readonly string[], saidThen: readonly string[]];

function describeEdits(rule: RuleId, rows: readonly Row[]): void {
  it.each(rows)(`${rule}: %s`, (_, before, edit, said, saidThen) => {
    const answers = followed(rule, buildDocument(before), buildDocument({ ...before, ...edit }));
    expect(answers).toEqual([said, saidThen, said]);
  });
}

const G1 = { id: "g1", care: "dagopvang" };
const G2 = { id: "g2", care: "dagopvang" };
const inBso = [{ id: "g1", care: "bso" }];
const staff = pm("s1", "s2", "s3", "s4");
const shift = (staffId: string, from: string, to: string, more: object = {}) => ({ staffId, from, to, ...more });

const child = (more: object = {}) => ({
  id: "c1",
  birthDate: BORN.one,
  groupId: "g1",
  attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
  vasteGezichten: ["s1"],
  mentorId: "s1",
  ...more,
});

/** Children who ask for no vaste gezichten themselves. */
const crowd = (count: number, groupId: string) =>
  childrenOf("baby", count, { groupId }).map((other) => ({ ...other, variableDays: true }));

describe("after an edit", () => {
  const threeFaces = child({ birthDate: BORN.baby, vasteGezichten: ["s1", "s2", "s3"] });
  const many = { staff, groups: [G1, G2], children: [threeFaces, ...crowd(6, "g2")] };
  describeEdits("vaste-gezichten-aantal", [
    [
      "a merge raises the need to three",
      many,
      { merges: [{ from: "17:00", to: "18:00", groupIds: ["g1", "g2"] }] },
      ["child:c1"],
      [],
    ],
    [
      "a child has one less",
      many,
      { children: [{ ...threeFaces, vasteGezichten: ["s1", "s2"] }, ...crowd(6, "g2")] },
      ["child:c1"],
      [],
    ],
    [
      "a child comes on no day any more",
      many,
      { children: [{ ...threeFaces, attendance: [] }, ...crowd(6, "g2")] },
      ["child:c1"],
      [],
    ],
    ["a group becomes one of the bso", { ...many, groups: [G1, G2] }, { groups: [...inBso, G2] }, ["child:c1"], []],
    [
      "a shift in a week in which its law begins",
      {
        ...{ week: "2019-W01", date: "2019-01-01", staff },
        children: [child({ birthDate: "2017-01-01", attendance: [{ weekday: 1, from: "08:00", to: "18:00" }] })],
      },
      { shifts: [shift("s1", "08:00", "17:00")] },
      ["noParametersForDate"],
      ["noParametersForDate"],
    ],
  ]);

  const READY = { formatiefPercent: 60, firstYearCompleted: true, begeleidingsplanAgreed: true };
  const oneFace = { staff, children: [child()] };
  const trainee = { staff: [{ id: "s1", role: "bio", bio: READY }, ...pm("s2")], children: [child()] };
  const replaced = {
    staff: [...pm("s1", "s2"), { id: "s3", role: "groepshulp" }],
    groups: [G1, G2],
    children: [
      child({
        vasteGezichtReplacements: [{ staffId: "s1", replacementId: "s3", from: "2026-11-23", to: "2026-11-27" }],
      }),
      child({ id: "c2", vasteGezichten: ["s2"] }),
    ],
  };
  describeEdits("vaste-gezichten-bevoegd", [
    [
      "a face is no longer qualified",
      oneFace,
      { staff: [{ id: "s1", role: "stagiair" }, ...staff.slice(1)] },
      [],
      ["child:c1"],
    ],
    [
      "another face is chosen",
      { ...oneFace, staff: [...staff, { id: "h1", role: "groepshulp" }] },
      { children: [child({ vasteGezichten: ["h1"] })] },
      [],
      ["child:c1"],
    ],
    [
      "a group becomes one of the bso",
      { staff: [{ id: "s1", role: "stagiair" }], children: [child()] },
      { groups: inBso },
      ["child:c1"],
      [],
    ],
    [
      "a bio is planned, and boventallig all week",
      trainee,
      { shifts: [shift("s1", "08:00", "12:00", { formatief: false })] },
      [],
      ["child:c1"],
    ],
    [
      "a bio who was boventallig gets a counted shift",
      { ...trainee, shifts: [shift("s1", "08:00", "12:00", { formatief: false })] },
      {
        shifts: [
          shift("s1", "08:00", "12:00", { formatief: false }),
          shift("s1", "12:00", "14:00", { formatief: true }),
        ],
      },
      ["child:c1"],
      [],
    ],
    [
      "who is replaced has no shift any more",
      { ...replaced, shifts: [shift("s1", "08:00", "18:00")] },
      { shifts: [] },
      [],
      ["child:c1"],
    ],
  ]);

  const early = { staff, children: [child()], shifts: [shift("s1", "07:00", "08:00")] };
  const elsewhere = shift("s1", "08:00", "18:00", { groupId: "g2" });
  const covered = [shift("s2", "08:00", "18:00"), shift("s3", "08:00", "18:00")];
  describeEdits("vaste-gezichten-aanwezig", [
    [
      "the location reads presence by the day",
      early,
      { location: { parameterChoices: { vasteGezichtPresence: "same-day" } } },
      ["child:c1"],
      [],
    ],
    [
      "a child gets who is there as a face",
      { ...early, shifts: covered },
      { children: [child({ vasteGezichten: ["s2"] })] },
      ["child:c1"],
      [],
    ],
    [
      "a face who was on another group is away, so that the replacement stands in",
      { ...replaced, staff, shifts: [...covered, elsewhere] },
      { shifts: covered },
      ["child:c1"],
      [],
    ],
    [
      "a face is on the group no more",
      { ...early, shifts: [shift("s1", "08:00", "18:00")] },
      { shifts: [] },
      [],
      ["child:c1"],
    ],
  ]);

  describeEdits("mentor", [
    [
      "a mentor is no longer qualified",
      oneFace,
      { staff: [{ id: "s1", role: "stagiair" }, ...staff.slice(1)] },
      [],
      ["child:c1"],
    ],
    [
      "a mentor is of another group",
      { ...oneFace, groups: [G1, G2] },
      { staff: [{ id: "s1", role: "pm", homeGroupIds: ["g2"] }, ...staff.slice(1)] },
      [],
      ["child:c1"],
    ],
    ["a child loses its mentor", oneFace, { children: [child({ mentorId: undefined })] }, [], ["child:c1"]],
    [
      "a child without mentor comes",
      { ...oneFace, children: [] },
      { children: [child({ mentorId: undefined })] },
      [],
      ["child:c1"],
    ],
  ]);

  describeEdits("leeftijd", [
    ["a group becomes one of the bso", oneFace, { groups: inBso }, [], ["child:c1"]],
    ["a birth date is mended", oneFace, { children: [child({ birthDate: BORN.eight })] }, [], ["child:c1"]],
  ]);

  const guests = {
    ...{ staff, groups: [G1, G2] },
    children: [child({ secondGroup: null }), child({ id: "c2", groupId: "g2", secondGroup: null })],
  };
  const together = { merges: [{ from: "08:00", to: "09:00", groupIds: ["g1", "g2"] }] };
  describeEdits("stamgroep", [
    ["a merge is drawn", guests, together, [], ["merge:g1+g2"]],
    [
      "consent is given",
      { ...guests, ...together },
      {
        children: [
          guests.children[0] ?? {},
          child({
            id: "c2",
            groupId: "g2",
            secondGroup: { groupId: "g1", consentOn: "2026-01-01", from: "2026-01-01", to: null },
          }),
        ],
      },
      ["merge:g1+g2"],
      [],
    ],
  ]);

  const coach = { staff: [{ id: "k1", role: "coach" }] };
  const fiftyHours = { coaching: { centres: 1, fte: 0 } };
  const coaching = [23, 24, 25, 26, 27].map((day) =>
    shift("k1", "08:00", "18:00", { date: `2026-11-${day}`, activity: "coaching", groupId: null }),
  );
  describeEdits("coachuren", [
    ["the centres and fte are recorded", coach, { location: fiftyHours }, ["coachingNotRecorded"], ["yearNotRecorded"]],
    [
      "the coaching of the year is planned",
      { ...coach, location: fiftyHours },
      { shifts: coaching },
      ["yearNotRecorded"],
      [],
    ],
    [
      "a beroepskracht is coached",
      { ...coach, location: fiftyHours, shifts: coaching, staff: [...coach.staff, ...pm("s1")] },
      { staff: [...coach.staff, { id: "s1", role: "pm", coachedOn: ["2026-05-01"] }] },
      ["yearNotRecorded"],
      [],
    ],
  ]);
  describeEdits("niet-groepsgebonden", [
    [
      "a contract is recorded",
      { staff: pm("s1") },
      { staff: [{ id: "s1", role: "pm", contractMinutesPerWeek: 2160 }] },
      ["contractMinutesNotRecorded"],
      ["yearNotRecorded"],
    ],
  ]);
});

describe("after an edit of other weeks", () => {
  it.each(["coachuren", "niet-groepsgebonden"] as const)(
    "%s is decided once the last week of the year is there",
    (rule) => {
      const before = buildDocument({
        location: { coaching: { centres: 1, fte: 1 } },
        staff: [{ id: "s1", role: "pm", contractMinutesPerWeek: 2160, coachedOn: ["2026-05-01"] }],
      });
      const others = Object.keys(otherWeeksOf(2026, WEEK, [])).map((week) => ({
        week,
        status: "draft" as const,
        shifts: [],
        merges: [],
      }));
      const after = { ...before, weeks: [...before.weeks, ...others] };
      expect(followed(rule, before, after)).toEqual([["yearNotRecorded"], ["location:l1"], ["yearNotRecorded"]]);
    },
  );

  it.each(["coachuren", "niet-groepsgebonden"] as const)("%s is dated in the week that is looked at", (rule) => {
    const document = buildDocument({ week: "2018-W20", date: "2018-05-15" });
    const check = createWeekChecker();
    for (const [week, monday] of [
      ["2018-W20", "2018-05-14"],
      ["2018-W21", "2018-05-21"],
    ] as const) {
      const open = check(document, week).notEvaluated.filter((entry) => entry.rule === rule);
      expect(open).toMatchObject([{ reason: "noParametersForDate", date: monday }]);
    }
  });
});
