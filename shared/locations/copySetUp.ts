import { FORMAT, type Location, type LocationDocument, type Staff, type Template } from "../exchange/records.ts";

export interface CopyOptions {
  readonly name: string;
  /** The same people work there too; without it nobody comes along. */
  readonly withStaff: boolean;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/**
 * A new location that is set up as another one is: opening hours, closures, tekortplan and choices, groups, schools and
 * templates. Children, weeks, agreements and what was recorded beside findings stay where they are, and so does the number
 * in the LRK. Without the people the shifts of a template are open places.
 * @param source a sound document.
 */
export function copySetUp(source: LocationDocument, { name, withStaff, newId }: CopyOptions): LocationDocument {
  const groupIds = new Map(source.groups.map(({ id }) => [id, newId()]));
  const staffIds = new Map(withStaff ? source.staff.map(({ id }) => [id, newId()]) : []);
  const ids: NewIds = { group: (id) => groupIds.get(id) ?? id, staff: (id) => staffIds.get(id) ?? null, newId };
  return {
    format: FORMAT,
    location: copyOfLocation(source.location, name, withStaff, newId()),
    groups: source.groups.map((group) => ({ ...group, id: ids.group(group.id) })),
    staff: withStaff ? source.staff.map((person) => samePerson(person, source.location.id, ids)) : [],
    children: [],
    pilots: [],
    weeks: [],
    ...(source.schools === undefined ? {} : { schools: source.schools }),
    ...(source.templates === undefined ? {} : { templates: source.templates.map((one) => copyOfTemplate(one, ids)) }),
  };
}

/**
 * The record of a person of one location for another one where they work too. Each location keeps its own from then on; the
 * link is what the labour rules follow.
 */
export function personElsewhere(person: Staff, locationId: string, newId: () => string): Staff {
  const { homeGroupIds: _homeGroupIds, coachedOn: _coachedOn, ...rest } = person;
  return { ...rest, id: newId(), samePersonAs: person.samePersonAs ?? { locationId, staffId: person.id } };
}

interface NewIds {
  readonly group: (id: string) => string;
  /** Null for a person who stays behind. */
  readonly staff: (id: string) => string | null;
  readonly newId: () => string;
}

function copyOfLocation(source: Location, name: string, withStaff: boolean, id: string): Location {
  const { lrk: _lrk, endsOn: _endsOn, achterwacht, ...setUp } = source;
  // An achterwacht is a person, with a phone number.
  return { ...setUp, id, name, ...(withStaff && achterwacht !== undefined ? { achterwacht } : {}) };
}

function samePerson(person: Staff, locationId: string, ids: NewIds): Staff {
  const id = ids.staff(person.id) ?? person.id;
  const { homeGroupIds } = person;
  const homes = homeGroupIds === undefined ? {} : { homeGroupIds: homeGroupIds.map(ids.group) };
  return { ...personElsewhere(person, locationId, () => id), ...homes };
}

function copyOfTemplate(template: Template, ids: NewIds): Template {
  return {
    ...template,
    id: ids.newId(),
    shifts: template.shifts.map(({ staffId, ...shift }) => ({
      ...shift,
      staffId: staffId === null ? null : ids.staff(staffId),
      ...groupOf(shift, ids),
      blocks: shift.blocks.map((block) => ({ ...block, ...groupOf(block, ids) })),
    })),
    merges: template.merges.map(({ roomGroupId, ...merge }) => ({
      ...merge,
      groupIds: merge.groupIds.map(ids.group),
      ...(roomGroupId === undefined ? {} : { roomGroupId: ids.group(roomGroupId) }),
    })),
  };
}

function groupOf({ groupId }: { readonly groupId?: string | null | undefined }, ids: NewIds): { groupId?: string } {
  return groupId == null ? {} : { groupId: ids.group(groupId) };
}
