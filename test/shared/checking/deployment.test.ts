import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { deploymentsOf } from "../../../shared/checking/deployment.ts";
import { buildDocument, type Sketch, TUESDAY } from "../buildDocument.ts";

type Shifts = NonNullable<Sketch["shifts"]>;

/** Where Fatima is on Tuesday by these shifts: time, place and why she is not there. */
function dayOf(shifts: Shifts, person: object = {}): string[] {
  const document = buildDocument({
    groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
    staff: [{ id: "s1", role: "pm", ...person }],
    shifts,
  });
  const [staff] = document.staff;
  if (!staff) throw new Error("the sketch has one person");
  return deploymentsOf(staff, document.weeks[0]?.shifts ?? [], TUESDAY).map(({ from, to, groupId, activity, absent }) =>
    [`${formatTime(from)}-${formatTime(to)}`, groupId ?? activity, ...(absent ? [absent] : [])].join(" "),
  );
}

const shift = (id: string, from: string, to: string, more: object = {}) => ({ id, staffId: "s1", from, to, ...more });

/** The same shifts in every order of the records. */
function inEveryOrder(shifts: Shifts): Shifts[] {
  if (shifts.length < 2) return [shifts];
  return shifts.flatMap((first, index) => inEveryOrder(shifts.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

describe("a shift", () => {
  it("without shifts is nowhere", () => {
    expect(dayOf([])).toEqual([]);
  });

  it("is cut at its breaks, and one that does not leave the group is none", () => {
    const breaks = [
      { from: "13:00", to: "13:30" },
      { from: "10:00", to: "10:15" },
      { from: "15:00", to: "15:15", leavesGroup: false },
    ];
    expect(dayOf([shift("d1", "08:00", "16:00", { breaks })])).toEqual([
      "08:00-10:00 g1",
      "10:00-10:15 g1 break",
      "10:15-13:00 g1",
      "13:00-13:30 g1 break",
      "13:30-16:00 g1",
    ]);
  });

  it("has blocks in the place of what they name, in order of time", () => {
    const blocks = [
      { from: "14:00", to: "15:00", groupId: "g2" },
      { from: "09:00", to: "10:00", activity: "kantoor", groupId: null },
    ];
    expect(dayOf([shift("d1", "08:00", "16:00", { blocks })])).toEqual([
      "08:00-09:00 g1",
      "09:00-10:00 kantoor",
      "10:00-14:00 g1",
      "14:00-15:00 g2",
      "15:00-16:00 g1",
    ]);
  });
});

describe("absence", () => {
  it.each([
    [
      "within the shift",
      { unavailable: [{ date: TUESDAY, from: "10:00", to: "11:00" }] },
      ["08:00-10:00 g1", "10:00-11:00 g1 unavailable", "11:00-12:00 g1"],
    ],
    [
      "to the end of the shift",
      { unavailable: [{ date: TUESDAY, from: "10:00", to: "12:00" }] },
      ["08:00-10:00 g1", "10:00-12:00 g1 unavailable"],
    ],
    ["all day", { unavailable: [{ date: TUESDAY }] }, ["08:00-12:00 g1 unavailable"]],
    ["on another day", { unavailable: [{ date: "2026-11-25" }] }, ["08:00-12:00 g1"]],
    ["after the employment", { employment: { to: "2026-11-23" } }, ["08:00-12:00 g1 notEmployed"]],
    ["on the last day of it", { employment: { to: TUESDAY } }, ["08:00-12:00 g1"]],
  ] as const)("%s", (_, person, expected) => {
    expect(dayOf([shift("d1", "08:00", "12:00")], person)).toEqual(expected);
  });
});

describe("someone on two shifts at once (rules.md §0)", () => {
  it.each([
    {
      why: "is only where the stretch starts first",
      shifts: [shift("d1", "09:00", "12:00"), shift("d2", "08:00", "10:00", { groupId: "g2" })],
      expected: ["08:00-10:00 g2", "09:00-10:00 g1 otherShift", "10:00-12:00 g1"],
    },
    {
      why: "with the same start is where the id comes first",
      shifts: [shift("d2", "08:00", "10:00"), shift("d1", "08:00", "09:00", { groupId: "g2" })],
      expected: ["08:00-09:00 g2", "08:00-09:00 g1 otherShift", "09:00-10:00 g1"],
    },
    {
      why: "joins adjacent shifts on one group to one stretch that started first",
      shifts: [
        shift("d1", "08:00", "10:00"),
        shift("d3", "10:00", "12:00"),
        shift("d2", "09:00", "11:00", { groupId: "g2" }),
      ],
      expected: ["08:00-10:00 g1", "09:00-11:00 g2 otherShift", "10:00-12:00 g1"],
    },
    {
      why: "is not on the whole of a stretch that started later, of however many shifts it is",
      shifts: [
        shift("d1", "08:00", "11:00", { groupId: "g2" }),
        shift("d2", "09:00", "10:00"),
        shift("d3", "10:00", "12:00"),
      ],
      expected: ["08:00-11:00 g2", "09:00-10:00 g1 otherShift", "10:00-11:00 g1 otherShift", "11:00-12:00 g1"],
    },
    {
      why: "joins no adjacent shifts on two groups",
      shifts: [
        shift("d1", "08:00", "10:00"),
        shift("d3", "10:00", "12:00", { groupId: "g2" }),
        shift("d2", "09:00", "11:00", { activity: "kantoor", groupId: null }),
      ],
      expected: [
        "08:00-10:00 g1",
        "09:00-10:00 kantoor otherShift",
        "10:00-11:00 kantoor",
        "10:00-11:00 g2 otherShift",
        "11:00-12:00 g2",
      ],
    },
    {
      why: "joins no adjacent shifts of other work",
      shifts: [
        shift("d1", "08:00", "10:00", { activity: "kantoor", groupId: null }),
        shift("d3", "10:00", "12:00", { activity: "overleg", groupId: null }),
        shift("d2", "09:00", "11:00"),
      ],
      expected: [
        "08:00-10:00 kantoor",
        "09:00-10:00 g1 otherShift",
        "10:00-11:00 g1",
        "10:00-11:00 overleg otherShift",
        "11:00-12:00 overleg",
      ],
    },
  ])("$why, whatever the order of the records", ({ shifts, expected }) => {
    for (const order of inEveryOrder(shifts)) expect(dayOf(order)).toEqual(expected);
  });

  it("may go from one to the other", () => {
    const shifts = [shift("d1", "08:00", "10:00"), shift("d2", "10:00", "12:00", { groupId: "g2" })];
    for (const order of inEveryOrder(shifts)) expect(dayOf(order)).toEqual(["08:00-10:00 g1", "10:00-12:00 g2"]);
  });
});
