import { beforeEach, expect, test } from "vitest";
import { mergeKey } from "../../../renderer/board/boardModel.ts";
import { judgeMerge } from "../../../renderer/merges/judgeMerge.ts";
import { mergeEffect } from "../../../renderer/merges/mergeEffect.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import { documentOf } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Merge } from "../../../shared/exchange/records.ts";
import { boardOf, openPage, press, saidLast, withoutScreen } from "../actions/actionPage.ts";
import { WEEK } from "../fakeSurroundings.ts";

const TUESDAY = "2026-11-24";

beforeEach(withoutScreen);

async function pageWithMerges(): Promise<Page> {
  const page = await openPage();
  await page.roster.getState().openWeek(WEEK);
  page.ui.setState({ editableWeeks: new Set([WEEK]) });
  return page;
}

function mergeOn(page: Page): Merge {
  const merge = boardOf(page).roster.merges.find(({ date }) => date === TUESDAY);
  if (merge === undefined) throw new Error("the example has no merge that day");
  return merge;
}

const placeOf = (merge: Merge) => `merge:${mergeKey(merge)}`;

test("a merge is moved, resized and taken apart by key; the focus goes along", async () => {
  const page = await pageWithMerges();
  const merge = mergeOn(page);
  expect(merge).toMatchObject({ from: "07:00", to: "08:00" });
  press(page, "Alt+ArrowRight", placeOf(merge));
  const moved = { ...merge, from: "07:15", to: "08:15" };
  expect(boardOf(page).roster.merges).toContainEqual(moved);
  expect(page.ui.getState().place).toBe(placeOf(moved));
  expect(saidLast(page)).toContain("dinsdag 24 november, 7:15 tot 8:15");
  press(page, "Shift+Alt+ArrowLeft");
  press(page, "Ctrl+Shift+ArrowLeft");
  expect(boardOf(page).roster.merges).toContainEqual(merge);
  press(page, "Delete", placeOf(merge));
  expect(boardOf(page).roster.merges).not.toContainEqual(merge);
  for (const _ of [1, 2, 3, 4]) page.roster.getState().undo();
  expect(mergeOn(page)).toEqual(merge);
});

test("it cannot leave the day, lose its length, or meet another merge of its groups; that is said", async () => {
  const page = await pageWithMerges();
  const { merges } = boardOf(page).roster;
  const merge = mergeOn(page);
  for (let step = 0; step < 4; step += 1) press(page, "Shift+Alt+ArrowLeft", placeOf(sameMerge(page, merge)));
  expect(saidLast(page)).toBe("De eindtijd van een samenvoeging moet na de begintijd liggen, op dezelfde dag.");
  const late = merges.find(
    ({ date, from, groupIds }) => date === TUESDAY && from > "12:00" && groupIds.includes(merge.groupIds[0] ?? ""),
  );
  const judged = late && judgeMerge(page, late, { ...late, from: "07:00" });
  expect(judged).toEqual({
    ok: false,
    reason:
      "Dit overlapt de samenvoeging van Sterretjes + Zonnestralen van 7:00 tot 7:15. Een groep kan niet in twee samenvoegingen tegelijk zitten.",
  });
});

/** The merge of those groups that begins when it began. */
function sameMerge(page: Page, { from, groupIds }: Merge): Merge {
  const merge = boardOf(page).roster.merges.find(
    (other) => other.date === TUESDAY && other.from === from && mergeKey(other) === mergeKey({ ...other, groupIds }),
  );
  if (merge === undefined) throw new Error("the merge is gone");
  return merge;
}

test("the form opens on a merge, on the row of merges, and on a group at the minute that was pointed at", async () => {
  const page = await pageWithMerges();
  const merge = mergeOn(page);
  press(page, "Enter", placeOf(merge));
  expect(page.ui.getState().prompt).toMatchObject({ kind: "merge", target: { merge, date: TUESDAY } });
  press(page, "Enter", `mergecell:${TUESDAY}`);
  expect(page.ui.getState().prompt).toEqual({
    kind: "merge",
    target: { merge: null, date: TUESDAY, groupIds: [], span: null },
  });
  press(page, "M", `strip:g1:${TUESDAY}`);
  expect(page.ui.getState().prompt).toMatchObject({ target: { merge: null, groupIds: ["g1"] } });
});

test("a merge as it is stored is judged as the week without it against the week as it is", async () => {
  const page = await pageWithMerges();
  const merge = mergeOn(page);
  const judged = judgeMerge(page, merge, merge);
  if (!judged.ok) throw new Error(judged.reason);
  const apart = { ...boardOf(page).roster, merges: boardOf(page).roster.merges.filter((other) => other !== merge) };
  const { week } = apart;
  const checkApart = checkWeek(documentOf({ ...boardOf(page), roster: apart }), week, "agreed");
  expect(judged.effect).toEqual(mergeEffect(merge, checkApart, boardOf(page).check));
  expect(judged.effect.added).toEqual([]);
});
