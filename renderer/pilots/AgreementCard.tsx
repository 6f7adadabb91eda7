import { CircleCheck, Clock, Pencil, TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { PilotAgreement } from "../../shared/exchange/records.ts";
import { type AgreementStatus, agreementStatusOf } from "../../shared/pilots/agreementStatus.ts";
import { groupsOf } from "../../shared/pilots/agreements.ts";
import { dateRange, longDate } from "../../shared/reports/dutchDates.ts";
import { unmetTermTexts } from "../../shared/texts/facts/pilot.ts";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { agreementName, childName, groupName, parameterLines } from "./pilotWords.ts";

const words = texts.pilots.agreements;

interface AgreementCardProps {
  readonly agreement: PilotAgreement;
  readonly date: LocalDate;
  readonly onEdit: () => void;
  readonly onShowMissing: () => void;
}

/** One agreement: whether it runs, what was agreed, what is missing, and whose consent. */
export function AgreementCard({ agreement, date, onEdit, onShowMissing }: AgreementCardProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const children = useOpenBoard((board) => board.location.children);
  const status = useMemo(
    () => agreementStatusOf({ groups, children }, agreement, date),
    [groups, children, agreement, date],
  );
  const { phase, days } = status;
  return (
    <article className="agreement" data-phase={phase} aria-label={agreementName(agreement)}>
      <header className="agreement-head">
        <h4>
          <span className="pilot-mark">{agreement.pilot}</span> {texts.scenarios.about[agreement.pilot]}
        </h4>
        <span className="phase-mark" data-phase={phase}>
          {words.phase[phase](days)}
        </span>
        <IconButton label={words.editNamed(agreementName(agreement))} hint={words.edit} onPress={onEdit}>
          <Pencil className="icon" aria-hidden="true" />
        </IconButton>
      </header>
      <Terms agreement={agreement} />
      <Standing status={status} lastDay={agreement.to} onShowMissing={onShowMissing} />
    </article>
  );
}

function Terms({ agreement }: Pick<AgreementCardProps, "agreement">) {
  const groups = useOpenBoard((board) => board.location.groups);
  const chosen = groupsOf({ groups }, agreement);
  const names = groups.filter(({ id }) => chosen.has(id)).map(groupName);
  const { agreedWith = "", agreedOn, wethouderInformedOn, ggdInformedOn } = agreement;
  const informed = (day: LocalDate | null | undefined) =>
    day == null ? words.notRecorded : words.informedOn(longDate(day));
  const rows: readonly (readonly [string, string])[] = [
    [words.fields.period, dateRange(agreement.from, agreement.to)],
    [words.fields.groups, names.join(", ")],
    [words.fields.agreed, words.agreedOn(agreedWith, agreedOn == null ? words.notRecorded : longDate(agreedOn))],
    [words.fields.wethouder, informed(wethouderInformedOn)],
    [words.fields.ggd, informed(ggdInformedOn)],
    [agreement.pilot === "III" ? words.fields.formula : words.fields.parameters, parameterLines(agreement).join(" · ")],
  ];
  return (
    <dl className="agreement-terms">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface StandingProps {
  readonly status: AgreementStatus;
  readonly lastDay: LocalDate;
  readonly onShowMissing: () => void;
}

/** Names of children beyond these are counted; the table has them all. */
const NAMES_SHOWN = 6;

function Standing({ status, lastDay, onShowMissing }: StandingProps) {
  const { phase, unmetTerms, children, withoutConsent } = status;
  const isComplete = unmetTerms.length === 0 && withoutConsent.length === 0;
  return (
    <ul className="agreement-standing">
      {phase === "ending" && (
        <li data-tone="warning">
          <Clock className="icon" aria-hidden="true" />
          <span>{words.ends(longDate(lastDay))}</span>
        </li>
      )}
      {unmetTerms.map((term) => (
        <li key={term} data-tone="problem">
          <TriangleAlert className="icon" aria-hidden="true" />
          <span>{sentence(unmetTermTexts[term])}</span>
        </li>
      ))}
      {withoutConsent.length > 0 && (
        <li data-tone="problem">
          <TriangleAlert className="icon" aria-hidden="true" />
          <span>
            {words.consents(children.length - withoutConsent.length, children.length)}.{" "}
            {words.without(
              withoutConsent.slice(0, NAMES_SHOWN).map(childName),
              Math.max(0, withoutConsent.length - NAMES_SHOWN),
            )}{" "}
            <button type="button" className="link-button" onClick={onShowMissing}>
              {words.showMissing}
            </button>
          </span>
        </li>
      )}
      {isComplete && (
        <li data-tone="done">
          <CircleCheck className="icon" aria-hidden="true" />
          <span>
            {words.complete}{" "}
            {children.length === 0 ? words.noChildren : words.consents(children.length, children.length)}.
          </span>
        </li>
      )}
    </ul>
  );
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
