import { describe, expect, it } from "vitest";
import { BORN, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const groupsOf = (care: string) => ["g1", "g2", "g3"].map((id) => ({ id, care }));
const consent = (more: object = {}) => ({
  groupId: "g2",
  consentOn: "2026-11-01",
  from: "2026-11-01",
  to: "2026-12-31",
  ...more,
});
const extra = (groupId: string, date = TUESDAY, from = "08:00", to = "18:00") => ({
  date,
  kind: "extra",
  groupId,
  from,
  to,
});

const child = (id: string, more: object = {}) => ({
  id,
  birthDate: BORN.one,
  groupId: "g1",
  attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
  ...more,
});

const outcome = (children: object[], merges: object[] = [], care = "dagopvang") =>
  outcomeOf("stamgroep", { groups: groupsOf(care), children, merges });

const found = (severity: string, childIds: string[], more: object = {}) => ({
  severity,
  unit: "group:g2",
  date: TUESDAY,
  time: "08:00-18:00",
  measured: null,
  required: null,
  staffIds: [],
  childIds,
  ...more,
});

describe("stamgroep (Bkk art. 9 lid 1, 6 en 9, art. 18 lid 4)", () => {
  it("passes in the own group, also without anything recorded of a second", () => {
    expect(outcome([child("c1")]).findings).toEqual([]);
  });

  it.each<[string, object | null | undefined, string[]]>([
    ["consent for that group and period", consent(), []],
    ["consent without an end", consent({ to: null }), []],
    ["consent from that day", consent({ from: TUESDAY }), []],
    ["consent from the day after", consent({ from: "2026-11-25" }), ["overtreding"]],
    ["consent up to that day", consent({ to: TUESDAY }), []],
    ["consent up to the day before", consent({ to: "2026-11-23" }), ["overtreding"]],
    ["consent given on that day", consent({ consentOn: TUESDAY }), []],
    ["consent given the day after", consent({ consentOn: "2026-11-25" }), ["overtreding"]],
    ["consent for another group", consent({ groupId: "g3" }), ["overtreding"]],
    ["none, on record", null, ["overtreding"]],
    ["nothing on record", undefined, ["aandachtspunt"]],
  ])("extra hours in another group with %s", (_, secondGroup, severities) => {
    const { findings } = outcome([child("c1", { secondGroup, exceptions: [extra("g2")] })]);
    expect(findings).toEqual(severities.map((severity) => found(severity, ["c1"])));
  });

  it.each(["dagopvang", "bso", "combinatie"])("holds in %s", (care) => {
    expect(outcome([child("c1", { secondGroup: null, exceptions: [extra("g2")] })], [], care).findings).toHaveLength(1);
  });

  it("gives one finding a room and day for each severity, that lists the children in order", () => {
    const children = [
      child("c3", { secondGroup: null, exceptions: [extra("g2")] }),
      child("c2", { exceptions: [extra("g2")] }),
      child("c1", { secondGroup: null, exceptions: [extra("g2", TUESDAY, "09:00", "10:00")] }),
    ];
    expect(outcome(children).findings).toEqual([found("overtreding", ["c1", "c3"]), found("aandachtspunt", ["c2"])]);
  });
});

describe("stamgroep: a merge", () => {
  const merge = (from: string, to: string, more: object = {}) => ({ from, to, groupIds: ["g1", "g2"], ...more });
  const both = [child("c1", { secondGroup: null }), child("c2", { groupId: "g2", secondGroup: null })];
  const merged = (time: string, childIds: string[]) => found("overtreding", childIds, { unit: "merge:g1+g2", time });

  it.each([
    ["g1", ["c2"]],
    ["g2", ["c1"]],
    ["g3", ["c1", "c2"]],
    [undefined, ["c2"]],
  ])("in the room of %s puts the others in another group", (roomGroupId, childIds) => {
    expect(outcome(both, [merge("08:00", "09:00", { roomGroupId })]).findings).toEqual([
      merged("08:00-09:00", childIds),
    ]);
  });

  it("asks consent for the group whose room it is", () => {
    const with2 = child("c1", { secondGroup: consent() });
    expect(outcome([with2], [merge("08:00", "09:00", { roomGroupId: "g2" })]).findings).toEqual([]);
    expect(outcome([with2], [merge("08:00", "09:00", { roomGroupId: "g3" })]).findings).toHaveLength(1);
  });

  it("is one finding for the morning and the evening", () => {
    const { check, findings } = outcome(both, [
      merge("07:00", "08:30", { roomGroupId: "g2" }),
      merge("17:30", "18:30", { roomGroupId: "g2" }),
    ]);
    expect(findings).toEqual([merged("08:00-18:00", ["c1"])]);
    const finding = check.findings.find(({ rule }) => rule === "stamgroep");
    expect(finding?.intervals).toEqual([
      { from: 480, to: 510 },
      { from: 1050, to: 1080 },
    ]);
  });

  it("finds nothing outside a child's stay, or for extra hours in a group that is merged into its own room", () => {
    expect(outcome(both, [merge("07:00", "08:00", { roomGroupId: "g2" })]).findings).toEqual([]);
    const visitor = child("c1", { secondGroup: null, exceptions: [extra("g2")] });
    expect(outcome([visitor], [merge("07:00", "18:30", { roomGroupId: "g1" })]).findings).toEqual([]);
  });
});

describe("stamgroep: at most two rooms a week (Bkk art. 9 lid 6)", () => {
  const WEDNESDAY = "2026-11-25";
  const inRooms = (weekdays: number[], more: object = {}) =>
    child("c1", {
      attendance: weekdays.map((weekday) => ({ weekday, from: "08:00", to: "18:00" })),
      exceptions: [extra("g2"), extra("g3", WEDNESDAY)],
      ...more,
    });
  const rooms = (children: object[], care = "dagopvang") =>
    outcome(children, [], care).findings.map(({ severity, unit, date }) => `${severity} ${unit} ${date}`);

  it("finds the third room, be it that consent is not on record for either", () => {
    expect(rooms([inRooms([2, 3, 4])])).toEqual([
      `overtreding group:g3 ${WEDNESDAY}`,
      `aandachtspunt group:g2 ${TUESDAY}`,
    ]);
  });

  it("allows two rooms: two others, or the own and another", () => {
    const twoOthers = [`aandachtspunt group:g2 ${TUESDAY}`, `aandachtspunt group:g3 ${WEDNESDAY}`];
    expect(rooms([inRooms([2, 3])])).toEqual(twoOthers);
    expect(rooms([inRooms([2, 4], { exceptions: [extra("g2")] })])).toEqual([twoOthers[0]]);
  });

  it("does not hold for bso", () => {
    expect(rooms([inRooms([2, 3, 4])], "bso")).toEqual([
      `aandachtspunt group:g2 ${TUESDAY}`,
      `aandachtspunt group:g3 ${WEDNESDAY}`,
    ]);
  });

  it("gives a room with consent precedence over one without", () => {
    const { check } = outcome([inRooms([2, 3, 4], { secondGroup: consent({ groupId: "g3" }) })]);
    const findings = check.findings.filter(({ rule }) => rule === "stamgroep");
    expect(findings).toMatchObject([
      {
        severity: "overtreding",
        unit: { ids: ["g2"] },
        steps: [
          { fact: "otherRoomWithoutConsent", values: { children: 1 } },
          { fact: "tooManyRooms", values: { children: 1, maximum: 2 } },
        ],
      },
    ]);
  });

  it("counts the own room first, on whatever day it is used", () => {
    const ownLast = inRooms([2, 3, 5]);
    expect(rooms([ownLast])[0]).toBe(`overtreding group:g3 ${WEDNESDAY}`);
  });
});

describe("stamgroep: law", () => {
  it("is not evaluated before 2019-01-01", () => {
    const on = (date: string, weekday: number) =>
      outcomeOf("stamgroep", {
        week: "2019-W01",
        date: "2019-01-01",
        groups: groupsOf("dagopvang"),
        children: [
          child("c1", {
            birthDate: "2017-01-01",
            secondGroup: null,
            attendance: [{ weekday, from: "08:00", to: "18:00" }],
            exceptions: [extra("g2", date)],
          }),
        ],
      });
    expect(on("2018-12-31", 1)).toMatchObject({
      findings: [],
      notEvaluated: [{ reason: "noParametersForDate", date: "2018-12-31" }],
    });
    expect(on("2019-01-01", 2).findings).toEqual([found("overtreding", ["c1"], { date: "2019-01-01" })]);
  });
});
