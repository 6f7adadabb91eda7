import { type Answer, fillPlace, markAsked } from "../../shared/editing/openPlaceChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { closePrompt } from "../actions/refocusPlace.ts";
import { openPlaceKey } from "../board/focusMap.ts";
import { focusPlace } from "../board/showPlace.ts";
import { runEdit } from "../board/useEdits.ts";
import { mayEdit } from "../publishing/editPublished.ts";
import type { Page } from "../store/page.tsx";
import { isLookedAtOnly } from "../store/variantGuard.ts";
import { numberOf, placeAfter, placeWords } from "./openPlaceModel.ts";

/* Going to open places and filling them. */

const words = texts.absence.places;

/** Opens the list of who can take a place. */
export function askWhoCanCome(page: Pick<Page, "ui" | "roster">, placeId: string): void {
  if (isLookedAtOnly(page)) return;
  page.ui.setState({ place: openPlaceKey(placeId), prompt: { kind: "fillPlace", placeId } });
}

/** Gives a place to someone and goes on with the next one that is open. */
export async function fillAndGoOn(page: Page, placeId: string, staffId: string): Promise<void> {
  if (!(await mayEdit(page))) return;
  const next = placeAfter(openPlacesOf(page), placeId);
  if (!runEdit(page, (context) => fillPlace(context, placeId, staffId))) return;
  const { announcement, announce, board } = page.roster.getState();
  if (next === null || board === null) {
    closePrompt(page);
    announce(`${announcement.text} ${words.fill.allFilled}`);
    return;
  }
  const { groups, staff } = board.location;
  announce(`${announcement.text} ${words.fill.goesOn(placeWords(next, groups, staff))}.`);
  page.ui.setState({ prompt: { kind: "fillPlace", placeId: next.id } });
}

/** Records what someone who was asked said; the same mark again takes it away. */
export function mark(page: Page, placeId: string, staffId: string, answer: Answer): void {
  const place = openPlacesOf(page).find(({ id }) => id === placeId);
  const known = place?.asked.find((asked) => asked.staffId === staffId)?.answer ?? null;
  runEdit(page, (context) => markAsked(context, placeId, staffId, known === answer ? null : answer, page.today()));
}

/** Puts the focus on the open place after the one that has it, or on the first. */
export function goToNextOpenPlace(page: Page): boolean {
  const places = openPlacesOf(page);
  const { place } = page.ui.getState();
  const current = places.find(({ id }) => openPlaceKey(id) === place);
  const next = (current && placeAfter(places, current.id)) ?? current ?? placeAfter(places, "");
  if (next === null || next === undefined) return false;
  const { view } = page.ui.getState();
  if (view === "day") page.ui.setState({ day: next.date });
  // The day is drawn first.
  requestAnimationFrame(() => focusPlace(page, openPlaceKey(next.id)));
  page.roster.getState().announce(words.went(numberOf(places, next.id), places.length));
  return true;
}

function openPlacesOf({ roster }: Pick<Page, "roster">) {
  return roster.getState().board?.roster.openPlaces ?? [];
}
