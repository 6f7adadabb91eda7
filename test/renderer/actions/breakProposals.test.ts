import { beforeEach, expect, test } from "vitest";
import { planBreaks } from "../../../renderer/actions/breakProposals.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import { documentOf } from "../../../renderer/store/rosterState.ts";
import { removeShift } from "../../../shared/editing/shiftChanges.ts";
import { timesOf } from "../../../shared/editing/shiftTimes.ts";
import type { Shift } from "../../../shared/exchange/records.ts";
import { proposeBreaksOf } from "../../../shared/planning/breakProposal.ts";
import { exampleDocument, fakeStorage, WEEK } from "../fakeSurroundings.ts";
import { boardOf, openPage, withoutScreen } from "./actionPage.ts";

/* Breaks for one shift and for a whole week: what is proposed is planned as one edit, and the page can go on meanwhile. */

beforeEach(withoutScreen);

/** The example without a single break. */
async function pageWithoutBreaks(): Promise<Page> {
  const document = exampleDocument();
  const weeks = document.weeks.map((roster) =>
    roster.week === WEEK ? { ...roster, shifts: roster.shifts.map((shift) => ({ ...shift, breaks: [] })) } : roster,
  );
  const page = await openPage(fakeStorage({ ...document, weeks }));
  // The week is published; that it may be changed was said before.
  page.ui.setState({ editableWeeks: new Set([WEEK]) });
  return page;
}

function run(page: Page, shifts: readonly Shift[]): Promise<void> {
  return planBreaks({ page, board: boardOf(page), shifts });
}

test("the breaks of a whole week are planned as one edit, as they are proposed", async () => {
  const page = await pageWithoutBreaks();
  const board = boardOf(page);
  const { shifts } = board.roster;
  const ids = shifts.map(({ id }) => id);
  const proposals = proposeBreaksOf(documentOf(board), board.roster, ids);
  expect(proposals.length).toBeGreaterThan(10);
  await run(page, shifts);
  const after = boardOf(page);
  for (const { shiftId, breaks } of proposals) {
    const planned = after.roster.shifts.find(({ id }) => id === shiftId)?.breaks ?? [];
    expect(planned.map(({ from, to }) => ({ from, to }))).toEqual(breaks.map(timesOf));
  }
  page.roster.getState().undo();
  expect(boardOf(page).roster).toEqual(board.roster);
});

test("while breaks of a week are looked for other work gets its turn", async () => {
  const page = await pageWithoutBreaks();
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  });
  await run(page, boardOf(page).roster.shifts);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(0);
});

test("nothing is planned when the roster was edited meanwhile, and that is said", async () => {
  const page = await pageWithoutBreaks();
  const { roster } = boardOf(page);
  const done = run(page, roster.shifts);
  const change = removeShift({ roster, nameOf: (id) => id, newId: () => "new" }, roster.shifts[0]?.id ?? "");
  if (change) page.roster.getState().dispatch(change);
  const edited = boardOf(page).roster;
  await done;
  expect(boardOf(page).roster).toBe(edited);
  expect(page.roster.getState().notice?.text).toMatch(/^Het rooster is intussen gewijzigd/);
});

test("what the breaks cost is said shift by shift, and nothing where they are free", async () => {
  const page = await pageWithoutBreaks();
  const { roster } = boardOf(page);
  await run(page, roster.shifts);
  const { notice } = page.roster.getState();
  const lines = notice?.lines ?? [];
  expect(notice?.text).toMatch(/^Voor \d+ diensten was er geen pauze zonder gevolgen\.$/);
  expect(lines[0]).toMatch(/^.+, \w+dag \d+ november · Pauze \d+:\d\d–\d+:\d\d: \d+ minuten /);
  expect(lines.length).toBeLessThanOrEqual(7);
});
