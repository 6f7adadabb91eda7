import { type IsoWeek, mondayOf } from "../../shared/calendar/dates.ts";
import { weeksBetween } from "../../shared/calendar/weekRange.ts";
import { ownKey } from "../../shared/comparison/scenarioKeys.ts";
import type { OutputKind } from "../../shared/contract/reports.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { parseScenario } from "../../shared/pilots/scenario.ts";
import { longDay, shortDay } from "../../shared/reports/dutchDates.ts";
import { weekText } from "../../shared/reports/periodText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupName, personName } from "../board/sentences.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { CheckField, ChecksField } from "../masterData/CheckField.tsx";
import { useOpenBoard } from "../store/page.tsx";
import {
  type ChoiceField,
  FIELDS,
  lastWeeksToChoose,
  periodOf,
  type ReportChoice,
  USUAL_SCENARIOS,
  weeksToChoose,
} from "./reportChoice.ts";

const words = texts.reportsScreen.choices;

interface ChoicesProps {
  readonly choice: ReportChoice;
  readonly onChange: (part: Partial<ReportChoice>) => void;
}

/** The choices for a kind. */
export function ReportChoices({ kind, ...props }: ChoicesProps & { readonly kind: OutputKind }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on the screen; the label says the same.
    <div className="report-fields" role="group" aria-label={words.label}>
      {FIELDS[kind].map((field) => {
        const Field = FIELD_VIEWS[field];
        return <Field key={field} {...props} />;
      })}
    </div>
  );
}

const FIELD_VIEWS: Readonly<Record<ChoiceField, (props: ChoicesProps) => React.ReactNode>> = {
  week: (props) => <WeekField {...props} label={words.week} />,
  period: PeriodFields,
  date: ({ choice }) => <p className="field-hint">{words.date(longDay(mondayOf(choice.week)))}</p>,
  group: GroupField,
  groups: GroupsField,
  person: PersonField,
  called: ({ choice, onChange }) => (
    <Segments
      label={words.called}
      texts={words.calledBy}
      value={choice.called}
      onChange={(called) => onChange({ called })}
    />
  ),
  size: ({ choice, onChange }) => (
    <Segments
      label={words.size}
      texts={{ A4: "A4", A3: "A3" }}
      value={choice.size}
      onChange={(size) => onChange({ size })}
    />
  ),
  agreed: AgreedField,
  scenarios: ScenariosField,
};

function WeekField({ choice, onChange, label }: ChoicesProps & { readonly label: string }) {
  const location = useOpenBoard((board) => board.location);
  const openWeek = useOpenBoard((board) => board.roster.week);
  const choices = weeksToChoose(location, openWeek).map(weekChoice);
  return <SelectField label={label} choices={choices} value={choice.week} onChange={(week) => onChange({ week })} />;
}

function PeriodFields(props: ChoicesProps) {
  const { choice, onChange } = props;
  const location = useOpenBoard((board) => board.location);
  const { from, to } = periodOf(choice);
  const weeks = lastWeeksToChoose(
    location.weeks.map(({ week }) => week),
    from,
    to,
  );
  return (
    <>
      <WeekField {...props} label={words.from} />
      <SelectField
        label={words.until}
        choices={weeks.map(weekChoice)}
        value={to}
        onChange={(week) => onChange({ weeks: weeksBetween(from, week) + 1 })}
      />
    </>
  );
}

function weekChoice(week: IsoWeek) {
  return { key: week, text: words.weekFrom(weekText(week), shortDay(mondayOf(week))) };
}

function GroupField({ choice, onChange }: ChoicesProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const choices = [
    { key: "", text: words.allGroups },
    ...groups.map((group) => ({ key: group.id, text: groupName(group) })),
  ];
  return (
    <SelectField
      label={words.group}
      choices={choices}
      value={choice.groupIds?.[0] ?? ""}
      onChange={(id) => onChange({ groupIds: id === "" ? null : [id] })}
    />
  );
}

/** Every group ticked is the whole location, and so is none: there is no dossier of nothing. */
function GroupsField({ choice, onChange }: ChoicesProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const all = groups.map(({ id }) => id);
  return (
    <ChecksField
      label={words.groups}
      choices={groups.map((group) => ({ key: group.id, text: groupName(group) }))}
      value={choice.groupIds ?? all}
      onChange={(ids) => onChange({ groupIds: ids.length === 0 || ids.length === all.length ? null : [...ids] })}
    />
  );
}

function PersonField({ choice, onChange }: ChoicesProps) {
  const staff = useOpenBoard((board) => board.location.staff);
  const choices = [
    { key: "", text: words.everyone },
    ...staff.map((person) => ({ key: person.id, text: personName(person) })),
  ];
  return (
    <SelectField
      label={words.person}
      choices={choices}
      value={choice.staffId ?? ""}
      onChange={(id) => onChange({ staffId: id === "" ? null : id })}
    />
  );
}

/** Where nothing was agreed there is one verdict. */
function AgreedField({ choice, onChange }: ChoicesProps) {
  const hasAgreements = useOpenBoard((board) => board.location.pilots.length > 0);
  if (!hasAgreements) return null;
  return (
    <CheckField label={words.agreed} isSelected={choice.isAgreed} onChange={(isAgreed) => onChange({ isAgreed })} />
  );
}

/** The regular rules are always there. */
function ScenariosField({ choice, onChange }: ChoicesProps) {
  const own = useOpenBoard((board) => board.location.scenarios);
  const choices = [
    ...USUAL_SCENARIOS.map((key) => ({ key, text: describeScenario(parseScenario(key) ?? "none") })),
    ...own.map(({ id, name }) => ({ key: ownKey(id), text: words.variant(name) })),
  ];
  const order = choices.map(({ key }) => key);
  return (
    <ChecksField
      label={words.scenarios}
      choices={choices}
      value={choice.scenarios ?? USUAL_SCENARIOS}
      onChange={(chosen) => onChange({ scenarios: order.filter((key) => chosen.includes(key)) })}
    />
  );
}

interface SegmentsProps<K extends string> {
  readonly label: string;
  readonly texts: Readonly<Record<K, string>>;
  readonly value: K;
  readonly onChange: (value: K) => void;
}

function Segments<K extends string>({ label, texts: names, value, onChange }: SegmentsProps<K>) {
  const choices = (Object.keys(names) as K[]).map((key) => ({ key, text: names[key] }));
  return (
    <div className="field report-segments">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <SegmentedChoice label={label} choices={choices} value={value} onChange={onChange} />
    </div>
  );
}
