import { addChild, editChild, editChildren, endAttendance, removeChild } from "../../../shared/editing/childChanges.ts";
import { endLocation, resumeLocation } from "../../../shared/editing/endLocation.ts";
import { addGroup, closeGroup, editGroup, orderGroups, removeGroup } from "../../../shared/editing/groupChanges.ts";
import { chooseParameter, editLocation } from "../../../shared/editing/locationChanges.ts";
import { switchNotes } from "../../../shared/editing/pulseChanges.ts";
import { addPerson, editPerson, editStaff, endEmployment, removePerson } from "../../../shared/editing/staffChanges.ts";
import { addPlanVersion, editPlanVersion, removePlanVersion } from "../../../shared/editing/tekortplanChanges.ts";
import type { Child, TekortplanVersion } from "../../../shared/exchange/records.ts";
import { dependentsOfChild, dependentsOfStaff } from "../../../shared/masterData/dependents.ts";
import { dependentsAfter, dependentsOfGroup } from "../../../shared/masterData/dependentsOfGroup.ts";
import { type Action, type Desk, dateOf, groupOf, pick, staffOf, timesOf } from "./actionDesk.ts";

/* Every maker of what is done to the records that all weeks share: the location, its groups, people and tekortplan. */

const LOCATION_ACTIONS = {
  closeDays: (desk) => editLocation(desk.context, { closures: [{ from: dateOf(desk), to: dateOf(desk) }] }),
  chooseParameter: ({ context, b, c }) =>
    chooseParameter(
      context,
      b % 2 === 0
        ? { key: "bioShareFrom202607", option: c % 2 === 0 ? "1/2" : "1/3" }
        : { key: "vasteGezichtPresence", option: c % 2 === 0 ? "overlap" : "same-day" },
    ),
  switchNotes: ({ context }) => switchNotes(context, context.location.workloadPulse?.notes !== true),
  endLocation: (desk) => endLocation(desk.context, dateOf(desk)),
  resumeLocation: ({ context }) => resumeLocation(context),
  addPlanVersion: (desk) => addPlanVersion(desk.context, planVersion(desk, desk.context.newId())),
  editPlanVersion(desk) {
    const version = pick(versionsOf(desk), desk.a);
    return version ? editPlanVersion(desk.context, planVersion(desk, version.id)) : null;
  },
  removePlanVersion(desk) {
    const version = pick(versionsOf(desk), desk.a);
    return version ? removePlanVersion(desk.context, version.id) : null;
  },
} satisfies Record<string, Action>;

function versionsOf({ records }: Desk): readonly TekortplanVersion[] {
  return records.location.tekortplan?.versions ?? [];
}

function planVersion(desk: Desk, id: string): TekortplanVersion {
  const steps = [{ id: `${id}-1`, action: `Stap ${desk.b % 9}` }];
  return { id, version: String(desk.c % 9), validFrom: dateOf(desk), steps };
}

const GROUP_ACTIONS = {
  addGroup: ({ context }) => addGroup(context, { id: context.newId(), name: "Proef", care: "dagopvang" }),
  editGroup({ context, records, a, b }) {
    const group = pick(records.groups, a);
    return group ? editGroup(context, { ...group, maxChildren: 1 + (b % 30) }) : null;
  },
  orderGroups({ context, records, a, b }) {
    const ids = records.groups.map(({ id }) => id);
    const [moved = ""] = ids.splice(a % ids.length, 1);
    return orderGroups(context, ids.toSpliced(b % (ids.length + 1), 0, moved));
  },
  closeGroup(desk) {
    const date = dateOf(desk);
    const closable = desk.records.groups.filter(({ id }) => dependentsAfter(desk.document, id, date).length === 0);
    const group = pick(closable, desk.b);
    return group ? closeGroup(desk.context, group.id, date) : null;
  },
  removeGroup({ context, document, records, a }) {
    const group = pick(
      records.groups.filter(({ id }) => dependentsOfGroup(document, id).length === 0),
      a,
    );
    return group ? removeGroup(context, group.id) : null;
  },
} satisfies Record<string, Action>;

const STAFF_ACTIONS = {
  addPerson: (desk) =>
    addPerson(desk.context, { id: desk.context.newId(), name: "Proef", role: "pm", unavailable: [] }),
  editPerson(desk) {
    const person = pick(desk.records.staff, desk.b);
    const role = desk.a % 2 === 0 ? "groepshulp" : "pm";
    return person ? editPerson(desk.context, { ...person, role, homeGroupIds: [groupOf(desk)] }) : null;
  },
  editStaff: ({ context, records, a, b }) =>
    editStaff(
      context,
      records.staff.slice(a % 2).map(({ id }) => id),
      (person) => ({ ...person, contractMinutesPerWeek: (b % 37) * 60 }),
    ),
  endEmployment: (desk) => endEmployment(desk.context, staffOf(desk), dateOf(desk)),
  removePerson({ context, document, records, a }) {
    const person = pick(
      records.staff.filter(({ id }) => dependentsOfStaff(document, id).length === 0),
      a,
    );
    return person ? removePerson(context, person.id) : null;
  },
} satisfies Record<string, Action>;

const CHILD_ACTIONS = {
  addChild: (desk) => addChild(desk.context, childOf(desk)),
  editChild(desk) {
    const child = childAt(desk);
    const vasteGezichten = [staffOf(desk)];
    const attendance = [{ weekday: 1 + (desk.b % 5), ...timesOf(desk) }];
    return child ? editChild(desk.context, { ...child, attendance, vasteGezichten }) : null;
  },
  editChildren: (desk) =>
    editChildren(
      desk.context,
      desk.records.children.map(({ id }) => id),
      (child) => ({ ...child, groupId: groupOf(desk) }),
    ),
  endAttendance: (desk) =>
    endAttendance(
      desk.context,
      desk.records.children.slice(desk.b % 2).map(({ id }) => id),
      dateOf(desk),
    ),
  removeChild({ context, document, records, a }) {
    const child = pick(
      records.children.filter((one) => dependentsOfChild(document, one).length === 0),
      a,
    );
    return child ? removeChild(context, child.id) : null;
  },
} satisfies Record<string, Action>;

function childAt({ records, a }: Desk): Child | undefined {
  return pick(records.children, a);
}

/** A child of two to three years; one of three comes seldom. */
function childOf(desk: Desk): Child {
  const birthDate = desk.b % 3 === 0 ? "2023-12-01" : "2024-09-01";
  const attendance = desk.b % 4 === 0 ? [] : [{ weekday: 1 + (desk.a % 5), ...timesOf(desk) }];
  const lists = { attendance, exceptions: [], vasteGezichtReplacements: [] };
  return {
    id: desk.context.newId(),
    name: "Proef",
    birthDate,
    groupId: groupOf(desk),
    mentorId: staffOf(desk),
    ...lists,
  };
}

export const RECORD_ACTIONS = {
  ...LOCATION_ACTIONS,
  ...GROUP_ACTIONS,
  ...STAFF_ACTIONS,
  ...CHILD_ACTIONS,
} satisfies Record<string, Action>;
