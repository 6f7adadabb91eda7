import { RECOVERED_MARK } from "../../shared/contract/pageMarks.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { RosterStore } from "../store/rosterStore.ts";

const words = texts.app.notice;

/** Says that this page stands in the place of one that ended by itself; not again when it is opened anew by hand. */
export function sayIfRecovered(roster: RosterStore): void {
  const address = new URL(window.location.href);
  if (!address.searchParams.has(RECOVERED_MARK)) return;
  address.searchParams.delete(RECOVERED_MARK);
  window.history.replaceState(null, "", address);
  const { notify, announce } = roster.getState();
  notify({ tone: "problem", text: words.recovered, lines: [words.recoveredText] });
  announce(words.recovered);
}
