import { classWords } from "../../../shared/checking/describeStep.ts";
import type { DossierMoment } from "../../../shared/reports/dossier/dossierReport.ts";
import { clockRange } from "../../../shared/reports/dutchDates.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { Swatch } from "../Verdict.tsx";

const words = texts.dossier;
const { columns } = words;

interface MomentTableProps {
  /** Of which group and day, so that a table that goes on says so on each sheet. */
  readonly heading: string;
  readonly moments: readonly DossierMoment[];
}

/** Every moment of a group's day: children by class, the need and how it was reckoned, who counts and who does not. */
export function MomentTable({ heading, moments }: MomentTableProps) {
  return (
    <table className="moments">
      <colgroup>
        <col className="column-time" />
        <col className="column-children" />
        <col className="column-need" />
        <col className="column-counts" />
        <col />
        <col className="column-verdict" />
      </colgroup>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={6} className="moments-of">
            <bdi>{heading}</bdi>
          </th>
        </tr>
        <tr>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.children}</th>
          <th scope="col">{columns.need}</th>
          <th scope="col">{columns.counts}</th>
          <th scope="col">{columns.others}</th>
          <th scope="col">{columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {moments.map((moment) => (
          <tr key={moment.from}>
            <th scope="row">{clockRange(moment)}</th>
            <td>
              {childrenText(moment)}
              {moment.unitName !== null && (
                <small>
                  <bdi>{words.withUnit(moment.unitName)}</bdi>
                </small>
              )}
            </td>
            <td>
              <b>{needText(moment)}</b>{" "}
              <span className="calculation">{moment.calculation.map(wholeArrow).join(" ")}</span>
            </td>
            <td>
              <b>{moment.counted.length}</b> <bdi>{countedText(moment)}</bdi>
            </td>
            <td>
              <bdi>{othersText(moment)}</bdi>
            </td>
            <td>
              <span className="moment-verdict">
                <Swatch className={`block-${shownVerdict(moment)}`} />
                <span>{verdictText(moment)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "… → 2." is not torn apart. */
function wholeArrow(step: string): string {
  return step.replace(" → ", "\u00a0→\u00a0");
}

function childrenText({ children, mix, unitName }: DossierMoment): string {
  const total = mix.reduce((sum, count) => sum + count, 0);
  const figure = unitName === null ? String(total) : words.childrenOfUnit(children, total);
  return `${figure}: ${classWords(mix)}`;
}

function needText({ required, estimated }: DossierMoment): string {
  if (required === null) return words.unknown;
  return estimated ? words.estimated(required) : String(required);
}

function countedText({ counted }: DossierMoment): string {
  return counted.map(({ name, role }) => words.person(name, texts.domain.roleLetters[role])).join(", ");
}

function othersText({ notCounted }: DossierMoment): string {
  return notCounted
    .map(({ name, role, reason }) => words.personWithReason(name, texts.domain.roleLetters[role], reason))
    .join(", ");
}

function shownVerdict({ verdict, leansOn }: DossierMoment) {
  return leansOn.length > 0 ? "covered" : verdict;
}

function verdictText({ verdict, leansOn }: DossierMoment): string {
  if (leansOn.length > 0) return texts.scenarios.covered(leansOn);
  return verdict === "empty" ? texts.reports.verdict.empty : texts.reports.legendVerdict[verdict];
}
