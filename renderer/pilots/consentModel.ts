import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import { type Child, type Group, type Pilot, pilotSchema } from "../../shared/exchange/records.ts";
import { agreementStatusOf, type ConsentState, consentStateOf } from "../../shared/pilots/agreementStatus.ts";

/* Consents as a table: the children by group, a column for each pilot that asks for consent or has some on record. */

export interface ConsentCellView {
  readonly pilot: Pilot;
  readonly state: ConsentState;
  /** An agreement that is not over runs, or will run, for the group of the child, and this child has no consent for it. */
  readonly isMissing: boolean;
}

export interface ConsentRowView {
  readonly child: Child;
  readonly cells: readonly ConsentCellView[];
}

export interface ConsentGroupView {
  readonly group: Group;
  readonly rows: readonly ConsentRowView[];
  /** Of each pilot the children of the group whose consent is missing, whatever the filter. */
  readonly missing: readonly { readonly pilot: Pilot; readonly childIds: readonly string[] }[];
}

export interface ConsentTableView {
  readonly pilots: readonly Pilot[];
  readonly groups: readonly ConsentGroupView[];
}

type Records = Pick<OpenedLocation, "groups" | "children" | "pilots">;

/** @param date consents are read on it; of an agreement that is coming, on its first day. */
export function consentTableOf(records: Records, date: LocalDate, isMissingOnly: boolean): ConsentTableView {
  const asked = askedOf(records, date);
  const pilots = pilotSchema.options.filter((pilot) => asked.has(pilot) || records.children.some(hasRecord(pilot)));
  const rows = records.children.map((child): ConsentRowView => {
    const cells = pilots.map((pilot) => ({
      pilot,
      state: consentStateOf(child, pilot, date),
      isMissing: asked.get(pilot)?.missing.has(child.id) === true,
    }));
    return { child, cells };
  });
  const isListed = ({ child, cells }: ConsentRowView) =>
    cells.some(({ pilot, state }) => state.kind !== "none" || asked.get(pilot)?.children.has(child.id) === true);
  const groups = records.groups.map((group): ConsentGroupView => {
    const ofGroup = rows.filter((row) => row.child.groupId === group.id && isListed(row));
    const shown = ofGroup.filter(({ cells }) => !isMissingOnly || cells.some(({ isMissing }) => isMissing));
    return { group, rows: shown, missing: missingOf(ofGroup, pilots) };
  });
  return { pilots, groups: groups.filter(({ rows: shown }) => shown.length > 0) };
}

interface Asked {
  readonly children: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
}

/** Of each pilot with an agreement that is not over: the children who need consent, and those who lack it. */
function askedOf(records: Records, date: LocalDate): ReadonlyMap<Pilot, Asked> {
  const open = records.pilots
    .map((agreement) => ({ pilot: agreement.pilot, status: agreementStatusOf(records, agreement, date) }))
    .filter(({ status }) => status.phase !== "ended");
  const byPilot = Map.groupBy(open, ({ pilot }) => pilot);
  return new Map(
    [...byPilot].map(([pilot, ofPilot]) => [
      pilot,
      {
        children: idsOf(ofPilot.flatMap(({ status }) => status.children)),
        missing: idsOf(ofPilot.flatMap(({ status }) => status.withoutConsent)),
      },
    ]),
  );
}

function missingOf(rows: readonly ConsentRowView[], pilots: readonly Pilot[]): ConsentGroupView["missing"] {
  return pilots.flatMap((pilot) => {
    const lacking = rows.filter(({ cells }) => cells.some((cell) => cell.pilot === pilot && cell.isMissing));
    return lacking.length === 0 ? [] : [{ pilot, childIds: lacking.map(({ child }) => child.id) }];
  });
}

function hasRecord(pilot: Pilot): (child: Child) => boolean {
  return ({ pilotConsent, pilotConsents }) =>
    pilotConsent?.includes(pilot) === true || pilotConsents?.some((consent) => consent.pilot === pilot) === true;
}

function idsOf(children: readonly Child[]): ReadonlySet<string> {
  return new Set(children.map(({ id }) => id));
}
