import type {
  Basis,
  DossierAccount,
  DossierDay,
  DossierGroupDay,
} from "../../../shared/reports/dossier/dossierReport.ts";
import { clockRange, clockRanges, longDate, longDay, shortDay } from "../../../shared/reports/dutchDates.ts";
import type { Colleague } from "../../../shared/reports/reportFields.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { Swatch } from "../Verdict.tsx";
import { MomentTable } from "./MomentTable.tsx";

const words = texts.dossier;
const { columns } = words;

/** A day: who was alone in the building, who in training counted, and every moment of each group. */
export function DaySection({ day }: { readonly day: DossierDay }) {
  return (
    <section className="dossier-day">
      <h3>
        {longDay(day.date)} · {basisText(day.basis)}
      </h3>
      {day.alone.length === 0 ? <p className="fact">{words.noAlone}</p> : <AloneTable alone={day.alone} />}
      {day.trainees.length === 0 ? (
        <p className="fact">{words.noTrainees}</p>
      ) : (
        <TraineeTable trainees={day.trainees} />
      )}
      {day.groups.map((group) => (
        <GroupSection key={group.id} group={group} date={day.date} />
      ))}
    </section>
  );
}

function basisText({ staff, children, closedOn }: Basis): string {
  const basis = words.basis.day(words.basis[staff], words.basis[children]);
  return closedOn === null ? basis : `${basis}, ${words.basis.closedOn(longDate(closedOn))}`;
}

function AloneTable({ alone }: { readonly alone: DossierDay["alone"] }) {
  return (
    <table className="narrow">
      <caption>{words.parts.alone}</caption>
      <thead>
        <tr>
          <th scope="col" className="column-time">
            {columns.time}
          </th>
          <th scope="col">{columns.beroepskracht}</th>
          <th scope="col">{columns.otherAdults}</th>
          <th scope="col">{columns.achterwacht}</th>
        </tr>
      </thead>
      <tbody>
        {alone.map((moment) => (
          <tr key={moment.from}>
            <th scope="row">{clockRange(moment)}</th>
            <td>
              <bdi>{moment.beroepskracht === null ? words.none : personText(moment.beroepskracht)}</bdi>
            </td>
            <td>
              <bdi>{moment.otherAdults.map(personText).join(", ") || words.nobody}</bdi>
            </td>
            <td>
              <bdi>
                {moment.achterwacht === null ? words.notRecorded : moment.achterwacht.join(", ") || words.nobody}
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function personText({ name, role }: Colleague): string {
  return words.person(name, texts.domain.roles[role]);
}

function TraineeTable({ trainees }: { readonly trainees: DossierDay["trainees"] }) {
  return (
    <table className="narrow">
      <caption>{words.parts.trainees}</caption>
      <thead>
        <tr>
          <th scope="col" className="column-time">
            {columns.time}
          </th>
          <th scope="col" className="column-care">
            {columns.care}
          </th>
          <th scope="col">{columns.counts}</th>
          <th scope="col">{columns.trainees}</th>
          <th scope="col">{columns.stagiairs}</th>
        </tr>
      </thead>
      <tbody>
        {trainees.map((moment) => (
          <tr key={`${moment.care} ${moment.from}`}>
            <th scope="row">{clockRange(moment)}</th>
            <td>{texts.domain.care[moment.care]}</td>
            <td>{words.traineesThere(moment.required, moment.qualified, moment.bios, moment.stagiairs)}</td>
            <td>{words.traineesOf(moment.needed, moment.maximum)}</td>
            <td>{words.traineesOf(moment.stagiairsNeeded, moment.stagiairsMaximum)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GroupSection({ group, date }: { readonly group: DossierGroupDay; readonly date: string }) {
  return (
    <section className="dossier-group">
      <h4>
        <bdi>{texts.reports.groupHeading(group.name, texts.domain.care[group.care])}</bdi>
      </h4>
      <p className={`verdict verdict-${group.verdict}`}>
        {group.verdict !== "empty" && <Swatch className={`block-${group.verdict}`} />}
        <span>
          {words.regular}: {group.verdictText}
          {group.pilot && ` · ${texts.reports.scenario.verdict(words.agreed.toLowerCase(), group.pilot.verdictText)}`}
        </span>
      </p>
      {group.moments.length === 0 ? (
        <p className="fact">{words.noChildren}</p>
      ) : (
        <>
          <p className="fact">{accountText(group.account)}</p>
          <p className="fact">
            <bdi>{breaksText(group.breaks)}</bdi>
          </p>
          <MomentTable heading={words.momentsOf(shortDay(date), group.name)} moments={group.moments} />
        </>
      )}
    </section>
  );
}

function accountText({ unitName, usedMinutes, limitMinutes, reason, intervals }: DossierAccount): string {
  if (limitMinutes === null) return words.account.none(reason ?? words.unknown);
  const used = words.account.used(usedMinutes, limitMinutes, unitName);
  return intervals.length === 0 ? `${used}.` : `${used}, ${words.account.at(clockRanges(intervals))}.`;
}

function breaksText(breaks: DossierGroupDay["breaks"]): string {
  if (breaks.length === 0) return words.noBreaks;
  return words.breaks(
    breaks.map((pause) => words.breakOf(pause.person.name, clockRange(pause), pause.leavesGroup)).join(", "),
  );
}
