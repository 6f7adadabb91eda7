import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { copyOfWeek } from "../../../shared/comparison/ownScenarios.ts";
import { recordDeviation, removeDeviation } from "../../../shared/editing/deviationChanges.ts";
import {
  addAgreement,
  consentsTo,
  editAgreement,
  giveConsent,
  removeAgreement,
  removeConsent,
  withdrawConsent,
} from "../../../shared/editing/pilotChanges.ts";
import { addScores, removeScores } from "../../../shared/editing/pulseChanges.ts";
import {
  addScenario,
  adoptScenario,
  dropShift,
  editScenario,
  removeScenario,
  replacePerson,
  withoutCopy,
  withoutLastEdit,
} from "../../../shared/editing/scenarioChanges.ts";
import { addSchool, editSchool, removeSchool } from "../../../shared/editing/schoolChanges.ts";
import {
  addTemplate,
  copyDayTo,
  copyWeek,
  editTemplate,
  effectsOnWeeks,
  removeTemplate,
} from "../../../shared/editing/templateChanges.ts";
import { templateFromDay, templateFromWeek } from "../../../shared/editing/templates.ts";
import {
  type OwnScenario,
  type PilotAgreement,
  pilotSchema,
  type WeekRoster,
} from "../../../shared/exchange/records.ts";
import { dependentsOfSchool } from "../../../shared/masterData/dependentsOfGroup.ts";
import { type Action, type Desk, dateOf, groupOf, modeOf, otherDateOf, pick, pilotOf, staffOf } from "./actionDesk.ts";

/* Every maker of what is done to the lists of a document, and of what a week is filled from. */

const TEMPLATE_ACTIONS = {
  saveTemplate(desk) {
    const kind = desk.c % 2 === 0 ? "basisrooster" : "sjabloon";
    const head = { id: desk.context.newId(), name: "Proef", kind, weeks: "all" } as const;
    const { roster } = desk.records;
    const template = desk.b % 2 === 0 ? templateFromWeek(roster, head) : templateFromDay(roster, dateOf(desk), head);
    return addTemplate(desk.context, template);
  },
  renameTemplate(desk) {
    const template = pick(desk.records.lists.templates, desk.a);
    return template ? editTemplate(desk.context, { ...template, name: `Proef ${desk.b}` }) : null;
  },
  removeTemplate(desk) {
    const template = pick(desk.records.lists.templates, desk.a);
    return template ? removeTemplate(desk.context, template.id) : null;
  },
  applyTemplate(desk) {
    const template = pick(desk.records.lists.templates, desk.a);
    if (!template) return null;
    const [effect] = effectsOnWeeks(desk.context, template, modeOf(desk), [desk.records.roster]);
    return effect?.change ?? null;
  },
  copyWeek(desk) {
    const source = pick(desk.document.weeks, desk.a);
    return source ? copyWeek(desk.context, source, modeOf(desk)) : null;
  },
  copyDay(desk) {
    const planned = pick(desk.records.roster.shifts, desk.a)?.date ?? dateOf(desk);
    return copyDayTo(desk.context, planned, [otherDateOf(desk)], modeOf(desk));
  },
} satisfies Record<string, Action>;

const PILOT_ACTIONS = {
  addAgreement: (desk) => addAgreement(desk.context, agreementOf(desk)),
  editAgreement: (desk) => editAgreement(desk.context, indexOf(desk), agreementOf(desk)),
  removeAgreement: (desk) => removeAgreement(desk.context, indexOf(desk)),
  giveConsent: (desk) =>
    giveConsent(
      desk.context,
      desk.records.children.slice(desk.a % 2).map(({ id }) => id),
      pilotOf(desk),
      dateOf(desk),
    ),
  withdrawConsent(desk) {
    const given = consentOf(desk);
    return given ? withdrawConsent(desk.context, given.child.id, given.pilot, dateOf(desk)) : null;
  },
  removeConsent(desk) {
    const given = consentOf(desk);
    return given ? removeConsent(desk.context, given.child.id, given.pilot, 0) : null;
  },
} satisfies Record<string, Action>;

/** A child and a pilot to which consent for it was given, dated or not. */
function consentOf({ records, a }: Desk) {
  const given = records.children.flatMap((child) =>
    pilotSchema.options
      .filter((pilot) => child.pilotConsent?.includes(pilot) || consentsTo(child, pilot).length > 0)
      .map((pilot) => ({ child, pilot })),
  );
  return pick(given, a);
}

const indexOf = ({ context, a }: Desk) => a % Math.max(1, context.pilots.length);

function agreementOf(desk: Desk): PilotAgreement {
  const period = { from: "2026-09-01", to: dateOf(desk) };
  return { pilot: pilotOf(desk), ...period, groupIds: [groupOf(desk)], variant: desk.a % 3 === 0 ? "0-1" : null };
}

const SCENARIO_ACTIONS = {
  addScenario: (desk) => {
    const own = { id: desk.context.newId(), name: "Proef", pilots: [pilotOf(desk)], edits: [] };
    return addScenario(desk.context, own);
  },
  editScenario: onScenario((desk, own) => editScenario(desk.context, { ...own, pilots: [pilotOf(desk)] })),
  dropInCopy: onCopy((desk, own, copy) => {
    const shift = pick(copy.shifts, desk.a);
    return shift ? editScenario(desk.context, dropShift(own, copy, shift.id)) : null;
  }),
  replaceInCopy: onCopy((desk, own, copy) => {
    const shift = pick(copy.shifts, desk.a);
    return shift ? editScenario(desk.context, replacePerson(own, copy, shift.id, staffOf(desk))) : null;
  }),
  withoutLastEdit: onScenario(({ context }, own) => editScenario(context, withoutLastEdit(own, context.week))),
  withoutCopy: onScenario(({ context }, own) => editScenario(context, withoutCopy(own, context.week))),
  adoptScenario: onCopy(({ context, records }, own, copy) => adoptScenario(context, own, records.roster, copy)),
  removeScenario: onScenario(({ context }, own) => removeScenario(context, own)),
} satisfies Record<string, Action>;

function onScenario(act: (desk: Desk, own: OwnScenario) => ReturnType<Action>): Action {
  return (desk) => {
    const own = pick(desk.records.lists.scenarios, desk.b);
    return own ? act(desk, own) : null;
  };
}

/** On a copy of the week that still fits it. */
function onCopy(act: (desk: Desk, own: OwnScenario, copy: WeekRoster) => ReturnType<Action>): Action {
  return (desk) => {
    const { lists, roster } = desk.records;
    const fitting = lists.scenarios.flatMap((own) => {
      const copy = copyOfWeek(own, roster);
      return copy ? [{ own, copy }] : [];
    });
    const one = pick(fitting, desk.b);
    return one ? act(desk, one.own, one.copy) : null;
  };
}

const OTHER_ACTIONS = {
  addSchool: ({ context }) => addSchool(context, { id: context.newId(), name: "Proef", holidays: [], studyDays: [] }),
  editSchool(desk) {
    const school = pick(desk.records.lists.schools, desk.b);
    return school ? editSchool(desk.context, { ...school, studyDays: [dateOf(desk)] }) : null;
  },
  removeSchool({ context, records, a }) {
    const school = pick(
      records.lists.schools.filter(({ id }) => dependentsOfSchool(records, id).length === 0),
      a,
    );
    return school ? removeSchool(context, school.id) : null;
  },
  addScores({ context, a, b, c }) {
    const batch = { week: context.week, scores: [a, b, c, a + b, b + c].map((lot) => 1 + (lot % 10)), notes: ["Druk"] };
    return addScores(context, batch, (bound) => a % bound);
  },
  removeScores({ context, a }) {
    const pulse = pick(context.pulses, a);
    return pulse ? removeScores(context, pulse.week) : null;
  },
  recordDeviation({ context, document, a, c }) {
    const finding = pick(checkWeek(document, context.week).findings, a);
    const reason = c % 2 === 0 ? "overmacht" : "verzachtend";
    return finding ? recordDeviation(context, { findingKey: finding.key, reason }) : null;
  },
  removeDeviation({ context, a }) {
    const deviation = pick(context.acceptedDeviations, a);
    return deviation ? removeDeviation(context, deviation.findingKey) : null;
  },
} satisfies Record<string, Action>;

export const LIST_ACTIONS = {
  ...TEMPLATE_ACTIONS,
  ...PILOT_ACTIONS,
  ...SCENARIO_ACTIONS,
  ...OTHER_ACTIONS,
} satisfies Record<string, Action>;
