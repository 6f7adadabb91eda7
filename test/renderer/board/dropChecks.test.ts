import { expect, test, vi } from "vitest";
import type { DropCheck } from "../../../renderer/board/dropCheck.ts";
import { createDropChecks, type DropChecks } from "../../../renderer/board/dropChecks.ts";
import type { DropAnswer, DropRequest, DropSetting } from "../../../renderer/board/dropMessages.ts";
import { createDropJudge } from "../../../renderer/board/judgeDrops.ts";
import { mergeEffect } from "../../../renderer/merges/mergeEffect.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Change } from "../../../shared/editing/change.ts";
import { changeMerge } from "../../../shared/editing/mergeChanges.ts";
import { moveShift } from "../../../shared/editing/shiftChanges.ts";
import type { Merge } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf, TUESDAY } from "../../shared/buildDocument.ts";

const DOCUMENT = buildDocument({
  groups: [{ id: "g1", care: "dagopvang" }],
  staff: [{ id: "anna", role: "pm", homeGroupIds: ["g1"] }],
  children: childrenOf("two", 3, { from: "08:00", to: "12:00" }),
  shifts: [{ staffId: "anna", from: "08:00", to: "12:00" }],
});
const [ROSTER] = DOCUMENT.weeks;
if (ROSTER === undefined) throw new Error("the document has no week");

const SETTING: DropSetting = {
  location: { ...DOCUMENT, schools: [], acceptedDeviations: [], weeks: [], lastWeek: null } as never,
  roster: ROSTER,
  neighbours: [],
  scenario: "none",
  basis: "planned",
};

function movedTo(from: number): Change {
  const change = moveShift({ roster: SETTING.roster, nameOf: (id) => id, newId: () => "new" }, "d1", {
    date: TUESDAY,
    from,
    staffId: "anna",
    groupId: "g1",
  });
  if (change === null) throw new Error("nothing moved");
  return change;
}

/** A worker that answers when it is told to. */
function slowWorker() {
  const requests: DropRequest[] = [];
  let say: (answer: DropAnswer) => void = () => undefined;
  let fail: () => void = () => undefined;
  let starts = 0;
  const checks: DropChecks = createDropChecks((onAnswer, onFailed) => {
    starts += 1;
    say = onAnswer;
    fail = onFailed;
    return { ask: (request) => requests.push(request), stop: () => undefined };
  });
  const drops = () => requests.filter((request) => request.kind === "drop");
  const answerLast = (check: DropCheck | null = null) => say({ serial: drops().at(-1)?.serial ?? 0, check });
  return { checks, requests, drops, answerLast, fail: () => fail(), starts: () => starts };
}

test("the worker says of a drop what a full check says of the week after it", () => {
  const answers: DropAnswer[] = [];
  const judge = createDropJudge();
  judge({ kind: "setting", changed: SETTING }, (answer) => answers.push(answer));
  judge({ kind: "drop", serial: 1, change: movedTo(540) }, (answer) => answers.push(answer));
  const now = checkWeek(DOCUMENT, SETTING.roster.week);
  const [shift] = SETTING.roster.shifts;
  if (shift === undefined) throw new Error("no shift");
  const weeks = [{ ...SETTING.roster, shifts: [{ ...shift, from: "09:00", to: "13:00" }] }];
  const then = checkWeek({ ...DOCUMENT, weeks }, SETTING.roster.week);
  expect(answers).toHaveLength(1);
  expect(answers[0]?.check?.overtredingen).toBe(then.summary.regular.overtredingen - now.summary.regular.overtredingen);
  expect(answers[0]?.check?.strips.size).toBe(1);
});

test("of a merge that is dragged it says what that does to its groups, as the two full checks say", () => {
  const document = buildDocument({
    groups: [
      { id: "g1", care: "dagopvang" },
      { id: "g2", care: "dagopvang" },
    ],
    staff: [{ id: "anna", role: "pm", homeGroupIds: ["g1"] }],
    children: [...childrenOf("two", 3), ...childrenOf("two", 3, { groupId: "g2" })],
    shifts: [{ staffId: "anna", from: "08:00", to: "12:00" }],
    merges: [{ from: "08:00", to: "09:00", groupIds: ["g1", "g2"] }],
  });
  const [roster] = document.weeks;
  const [merge] = roster?.merges ?? [];
  if (roster === undefined || merge === undefined) throw new Error("the document has no merge");
  const context = { roster, groupNameOf: (id: string) => id, newId: () => "new" };
  const change = changeMerge(context, merge, { to: "10:00" });
  if (change === null) throw new Error("nothing changed");
  const answers: DropAnswer[] = [];
  const judge = createDropJudge();
  const location = { ...document, schools: [], acceptedDeviations: [], weeks: [], lastWeek: null } as never;
  judge({ kind: "setting", changed: { ...SETTING, location, roster } }, (answer) => answers.push(answer));
  judge({ kind: "drop", serial: 1, change }, (answer) => answers.push(answer));
  const checkWith = (merges: readonly Merge[]) =>
    checkWeek({ ...document, weeks: [{ ...roster, merges: [...merges] }] }, roster.week);
  const longer = { ...merge, to: "10:00" };
  expect(answers[0]?.check?.merge).toEqual(mergeEffect(longer, checkWith([]), checkWith([longer])));
  expect(answers[0]?.check?.merge?.moments).not.toEqual([]);
});

test("a change that does not fit the week has no check", () => {
  const answers: DropAnswer[] = [];
  const judge = createDropJudge();
  const say = (answer: DropAnswer) => void answers.push(answer);
  judge({ kind: "setting", changed: { ...SETTING, roster: { ...SETTING.roster, shifts: [] } } }, say);
  judge({ kind: "drop", serial: 7, change: movedTo(540) }, say);
  expect(answers).toEqual([{ serial: 7, check: null }]);
});

test("the week is told once, and after an edit only what changed", () => {
  const { checks, requests, starts } = slowWorker();
  checks.begin(SETTING);
  checks.begin(SETTING);
  checks.begin({ ...SETTING, roster: { ...SETTING.roster, versions: [] } });
  expect(requests).toEqual([
    { kind: "setting", changed: SETTING },
    { kind: "setting", changed: { roster: SETTING.roster } },
  ]);
  expect(starts()).toBe(1);
});

test("of drops that follow each other only the last is answered, and none after it is forgotten", () => {
  const { checks, drops, answerLast } = slowWorker();
  const heard = [vi.fn(), vi.fn(), vi.fn()];
  checks.begin(SETTING);
  for (const [index, listener] of heard.entries()) checks.ask(movedTo(540 + index * 15), listener);
  expect(drops()).toHaveLength(1);
  answerLast();
  expect(drops()).toHaveLength(2);
  answerLast();
  expect(heard.map((listener) => listener.mock.calls.length)).toEqual([0, 0, 1]);
  checks.ask(movedTo(660), heard[0] ?? vi.fn());
  checks.forget();
  answerLast();
  expect(heard[0]).not.toHaveBeenCalled();
});

test("a worker that failed is started anew, and told the whole week", () => {
  const { checks, requests, fail, starts } = slowWorker();
  checks.begin(SETTING);
  fail();
  checks.begin(SETTING);
  expect(starts()).toBe(2);
  expect(requests.at(-1)).toEqual({ kind: "setting", changed: SETTING });
});
