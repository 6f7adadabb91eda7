import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RosterSurroundings } from "../../renderer/store/rosterState.ts";
import { createWeekChecker } from "../../shared/checking/checkWeek.ts";
import type { BridgeInput, OpenedLocation } from "../../shared/contract/bridge.ts";
import { applyToRecords } from "../../shared/editing/applyChange.ts";
import type { DocumentLists } from "../../shared/editing/documentLists.ts";
import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import type { Child, Group, Location, LocationDocument, Staff, WeekRoster } from "../../shared/exchange/records.ts";

/* The world around the page's store, in memory: the real engine, a storage that can be told to fail, a clock that stands still. */

const EXAMPLE = join(import.meta.dirname, "../../shared/example/de-zonnebloem.json");

export const WEEK = "2026-W48";

export function exampleDocument(): LocationDocument {
  return parseLocationDocument(JSON.parse(readFileSync(EXAMPLE, "utf8")));
}

export interface FakeStorage {
  readonly surroundings: RosterSurroundings;
  /** The location's own record as it is stored. */
  location: Location;
  /** Its groups as they are stored. */
  groups: Group[];
  /** Its staff as they are stored. */
  staff: Staff[];
  /** Its children as they are stored. */
  children: Child[];
  /** Its lists as they are stored. */
  lists: DocumentLists;
  /** Weeks as they are stored. */
  readonly weeks: Map<string, WeekRoster>;
  readonly commits: BridgeInput<"commitChange">[];
  /** The commit with this number (from 0) fails, and so does nothing else. */
  failAt: number | null;
  /** Commits wait until released. */
  hold(): () => void;
}

export function fakeStorage(document: LocationDocument = exampleDocument()): FakeStorage {
  const weeks = new Map(document.weeks.map((week) => [week.week, week]));
  let gate: Promise<void> = Promise.resolve();
  let ticks = 0;
  const storage: FakeStorage = {
    location: document.location,
    groups: document.groups,
    staff: document.staff,
    children: document.children,
    lists: listsOf(document),
    weeks,
    commits: [],
    failAt: null,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    surroundings: {
      checkWeek: createWeekChecker(),
      today: () => "2026-11-24",
      stopwatch: () => (ticks += 1),
      bridge: {
        getAppInfo: () =>
          Promise.resolve({
            version: "0.0.0",
            runtime: { kind: "official", electron: "0", chromium: "0", node: "0" },
            isExample: true,
            readOnly: null,
            otherFile: null,
            locations: [{ id: storage.location.id, name: storage.location.name ?? null, endsOn: null }],
          }),
        openLocation: () =>
          Promise.resolve(
            openedLocation({
              ...document,
              location: storage.location,
              groups: storage.groups,
              staff: storage.staff,
              children: storage.children,
              ...storage.lists,
            }),
          ),
        openWeek: ({ week }) =>
          Promise.resolve({
            week: weeks.get(week) ?? { week, status: "draft", shifts: [], merges: [] },
            neighbours: [],
            undo: [],
            redo: [],
            superseded: [],
          }),
        commitChange: async (input) => {
          await gate;
          const number = storage.commits.push(input) - 1;
          if (number === storage.failAt) throw new Error("disk full");
          const stored = weeks.get(input.change.week);
          if (stored) {
            const { location, groups, staff, children, lists } = storage;
            const after = applyToRecords({ location, groups, staff, children, lists, roster: stored }, input.change);
            weeks.set(input.change.week, after.roster);
            storage.location = after.location;
            storage.groups = after.groups;
            storage.staff = after.staff;
            storage.children = after.children;
            storage.lists = after.lists;
          }
          return { savedAt: "2026-11-24T12:00:00.000Z" };
        },
      },
    },
  };
  return storage;
}

function listsOf({ pilots, ...document }: LocationDocument): DocumentLists {
  const { scenarios = [], workloadPulses = [], templates = [], acceptedDeviations = [], schools = [] } = document;
  return { pilots, scenarios, workloadPulses, templates, acceptedDeviations, schools };
}

/** A location as the page gets it. */
export function openedLocation(document: LocationDocument): OpenedLocation {
  const { location, groups, staff, children, weeks } = document;
  return {
    location,
    groups,
    staff,
    children,
    ...listsOf(document),
    weeks: weeks.map(({ week, status }) => ({ week, status })),
    recordsElsewhere: [],
    lastWeek: null,
  };
}
