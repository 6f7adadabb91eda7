import { overlaps } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { Finding } from "../checking/finding.ts";
import { isQualified } from "../staffing/roles.ts";
import type { AppointMentor, AskConsent, AskFace } from "./repair.ts";
import type { RepairContext } from "./repairContext.ts";

/** More names than this are no answer. */
const MOST_NAMES = 3;

/** Which of the vaste gezichten are not at work that day; nothing where none are recorded or all of them are away. */
export function facesToAsk({ unit, date, staffIds }: Finding, { dayOf, document }: RepairContext): AskFace[] {
  const [childId] = unit.ids;
  const { day } = dayOf(date);
  const planned = new Set(day.deployments.map(({ staff }) => staff.id));
  const isAway = (id: string) =>
    document.staff.some((person) => person.id === id && person.unavailable.some((absence) => absence.date === date));
  const free = staffIds.filter((id) => !planned.has(id) && !isAway(id));
  return childId === undefined || free.length === 0 ? [] : [{ kind: "askFace", childId, staffIds: free, date }];
}

/** Consent of the parents for the room that the finding names; a room too many is allowed by no consent. */
export function consentToAsk(finding: Finding, context: RepairContext): AskConsent[] {
  const { childIds, date, steps } = finding;
  if (steps.some((step) => step.kind === "fact" && step.fact === "tooManyRooms")) return [];
  return [{ kind: "askConsent", childIds, groupIds: hostsOf(finding, context), date }];
}

/** The group whose room it is; of a merge without a room of its own all its groups. */
function hostsOf({ unit, date, interval }: Finding, { roster }: RepairContext): readonly string[] {
  const merge = roster.merges.find(
    (candidate) =>
      candidate.date === date &&
      candidate.groupIds.every((id) => unit.ids.includes(id)) &&
      (interval === null || overlaps({ from: parseTime(candidate.from), to: parseTime(candidate.to) }, interval)),
  );
  return merge?.roomGroupId === undefined ? unit.ids : [merge.roomGroupId];
}

/** Qualified people of the child's own group who are in service that week. */
export function mentorsToAppoint({ unit, date }: Finding, { document, dayOf }: RepairContext): AppointMentor[] {
  const child = document.children.find(({ id }) => unit.ids.includes(id));
  const group = document.groups.find(({ id }) => id === child?.groupId);
  const { roles } = dayOf(date).day;
  if (!child || !group || roles === null) return [];
  const staffIds = document.staff
    .filter(({ homeGroupIds }) => homeGroupIds?.includes(group.id))
    .filter(({ role }) => isQualified(role, true, group.care, roles))
    .filter(({ employment }) => (employment?.from ?? "") <= date && (employment?.to ?? "9999") >= date)
    .map(({ id }) => id)
    .slice(0, MOST_NAMES);
  return staffIds.length === 0 ? [] : [{ kind: "appointMentor", childId: child.id, staffIds }];
}
