import type { LocalDate } from "../calendar/dates.ts";
import type { Finding } from "../checking/finding.ts";
import type { Group, LocationDocument, Shift } from "../exchange/records.ts";

/**
 * The findings of a date that belong on the page of a group: its own, those of a merge or kindercentrum that it is part
 * of, and those about its children and the people who work on it that day.
 */
export function findingsOfGroup(
  findings: readonly Finding[],
  group: Group,
  date: LocalDate,
  document: LocationDocument,
  shifts: readonly Shift[],
): Finding[] {
  const workers = new Set(
    shifts.filter((shift) => shift.date === date && worksOn(shift, group.id)).map((shift) => shift.staffId),
  );
  const children = new Set(document.children.filter((child) => child.groupId === group.id).map((child) => child.id));
  const isOfGroup = ({ unit }: Finding): boolean => {
    switch (unit.kind) {
      case "group":
      case "merge":
        return unit.ids.includes(group.id);
      case "location":
        return unit.ids.length < 2 || unit.ids.includes(group.care);
      case "person":
        return unit.ids.some((id) => workers.has(id));
      case "child":
        return unit.ids.some((id) => children.has(id));
    }
  };
  return findings.filter((finding) => finding.date === date && isOfGroup(finding));
}

function worksOn(shift: Shift, groupId: string): boolean {
  return shift.groupId === groupId || shift.blocks.some((block) => block.groupId === groupId);
}
