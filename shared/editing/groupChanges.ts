import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Group } from "../exchange/records.ts";
import type { Change, ChangeName, GroupChange, GroupOrderChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/* The records of groups, as named changes. Each maker is pure and answers null when nothing would change. */

export interface GroupEditContext {
  readonly groups: readonly Group[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** Which group it is about, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Adds a group after all others; null when its id is taken. */
export function addGroup(context: GroupEditContext, group: Group): Change | null {
  if (context.groups.some(({ id }) => id === group.id)) return null;
  return changeOf(context, "groupAdded", { kind: "group", before: null, after: group });
}

/** Puts a group's record in the place of the one with its id. */
export function editGroup(context: GroupEditContext, group: Group): Change | null {
  return changeOfGroup(context, "groupEdited", group.id, () => group);
}

/** Closes a group: the last day on which it is open. Its record stays. */
export function closeGroup(context: GroupEditContext, groupId: string, lastDay: LocalDate): Change | null {
  return changeOfGroup(context, "groupClosed", groupId, (group) => ({ ...group, to: lastDay }));
}

/** Takes a group's record away. Whoever asks makes sure that nothing hangs on it. */
export function removeGroup(context: GroupEditContext, groupId: string): Change | null {
  const before = context.groups.find(({ id }) => id === groupId);
  if (!before) return null;
  const removed: GroupChange = { kind: "group", before, after: null };
  const order = context.groups.map(({ id }) => id);
  const last = [...order.filter((id) => id !== groupId), groupId];
  if (isSameRecord(order, last)) return changeOf(context, "groupRemoved", removed);
  // What undo brings back comes last, so it goes from there: then an order that was given before can be undone as well.
  return changeOf(context, "groupRemoved", { kind: "groupOrder", before: order, after: last }, removed);
}

/** Puts the groups in another order. @param order all their ids. */
export function orderGroups(context: GroupEditContext, order: readonly string[]): Change | null {
  const before = context.groups.map(({ id }) => id);
  if (isSameRecord(before, order)) return null;
  return changeOf(context, "groupsOrdered", { kind: "groupOrder", before, after: [...order] });
}

function changeOfGroup(
  context: GroupEditContext,
  name: ChangeName,
  groupId: string,
  edit: (group: Group) => Group,
): Change | null {
  const before = context.groups.find(({ id }) => id === groupId);
  if (!before) return null;
  const after = edit(before);
  return isSameRecord(before, after) ? null : changeOf(context, name, { kind: "group", before, after });
}

function changeOf(
  { week, subject, newId }: GroupEditContext,
  name: ChangeName,
  ...records: readonly (GroupChange | GroupOrderChange)[]
): Change {
  return { id: newId(), name, subject, week, records: [...records] };
}
