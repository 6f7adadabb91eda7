import { expect, test } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { shownGroups } from "../../../shared/planning/shownGroups.ts";
import { BORN, buildDocument, type Sketch } from "../buildDocument.ts";

const WEEK = "2026-W48";
const GROUPS = [
  { id: "g1", care: "dagopvang" },
  { id: "old", care: "dagopvang", to: "2026-11-22" },
  { id: "ending", care: "dagopvang", to: "2026-11-23" },
  { id: "beginning", care: "dagopvang", from: "2026-11-29" },
  { id: "new", care: "dagopvang", from: "2026-11-30" },
];

function shownIn(sketch: Sketch): string[] {
  const document = buildDocument({ groups: GROUPS, ...sketch });
  const [roster] = document.weeks;
  if (roster === undefined) throw new Error("no week");
  return shownGroups(document, roster, checkWeek(document, WEEK).strips).map(({ id }) => id);
}

test("a week shows the groups that are open on one of its days", () => {
  expect(shownIn({})).toEqual(["g1", "ending", "beginning"]);
});

const away = { staffId: "s1", from: "08:00", to: "12:00", groupId: "g1" };

test.each<[string, Sketch]>([
  [
    "a child comes",
    {
      children: [
        { id: "c1", birthDate: BORN.two, groupId: "old", attendance: [{ weekday: 2, from: "08:00", to: "12:00" }] },
      ],
    },
  ],
  ["somebody works", { staff: [{ id: "s1", role: "pm" }], shifts: [{ ...away, groupId: "old" }] }],
  [
    "a part of a shift lies",
    {
      staff: [{ id: "s1", role: "pm" }],
      shifts: [{ ...away, blocks: [{ from: "08:00", to: "09:00", groupId: "old" }] }],
    },
  ],
  ["somebody is at home", { staff: [{ id: "s1", role: "pm", homeGroupIds: ["old"] }] }],
])("a closed group in which %s is in sight", (_what, sketch) => {
  expect(shownIn(sketch)).toEqual(["g1", "old", "ending", "beginning"]);
});
