import { useMemo } from "react";
import { describeFinding } from "../../shared/checking/describeFinding.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import { type Names, namesOf } from "../../shared/checking/names.ts";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import type { JudgedMerge } from "./judgeMerge.ts";
import { highestNeed, type MergeEffect, type MergeMoment, needApart } from "./mergeEffect.ts";

const words = texts.absence.merge.effect;

/** So many findings are read before one decides; the rest is counted. */
const MOST_FINDINGS = 5;

/** What a merge would do: the need of each moment apart and together, who lacks consent, and what the check would say. */
export function MergeEffectView({ judged }: { readonly judged: JudgedMerge | null }) {
  const location = useOpenBoard((board) => board.location);
  const names = useMemo(() => namesOf(location), [location]);
  if (judged === null) return <p className="field-hint">{words.waiting}</p>;
  if (!judged.ok) return <p className="field-error">{judged.reason}</p>;
  const { effect } = judged;
  return (
    <>
      <Need moments={effect.moments} />
      <Consent effect={effect} names={names} />
      <NewFindings effect={effect} names={names} />
    </>
  );
}

function Need({ moments }: Pick<MergeEffect, "moments">) {
  if (moments.length === 0) return <p>{words.noChildren}</p>;
  const { apart, merged } = highestNeed(moments);
  return (
    <>
      <p className="merge-sum">{words.needs(numberOf(apart), numberOf(merged))}</p>
      <div className="merge-moments">
        <table>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.children}</th>
              <th scope="col">{words.apart}</th>
              <th scope="col">{words.merged}</th>
              <th scope="col">{words.counted}</th>
              <th scope="col">{words.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => (
              <Moment key={moment.from} moment={moment} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Moment({ moment }: { readonly moment: MergeMoment }) {
  return (
    <tr>
      <th scope="row">{clockRange(moment)}</th>
      <td>{moment.children}</td>
      <td>{words.sum(moment.apart.map(numberOf), numberOf(needApart(moment)))}</td>
      <td>{numberOf(moment.merged)}</td>
      <td>{moment.counted}</td>
      <td data-verdict={moment.verdict}>{texts.app.strip.verdicts[moment.verdict]}</td>
    </tr>
  );
}

function numberOf(need: number | null): string {
  return need === null ? words.unknown : String(need);
}

function Consent({ effect, names }: { readonly effect: MergeEffect; readonly names: Names }) {
  const { withoutConsent, consentUnknown } = effect;
  const count = withoutConsent.length + consentUnknown.length;
  if (effect.moments.length === 0) return null;
  if (count === 0) return <p>{words.consentFine}</p>;
  return (
    <div>
      <p className="merge-warning">{words.consentMissing(count)}</p>
      <ul className="merge-list">
        {withoutConsent.length > 0 && <Children ids={withoutConsent} why={words.consentRefused} names={names} />}
        {consentUnknown.length > 0 && <Children ids={consentUnknown} why={words.consentNotRecorded} names={names} />}
      </ul>
    </div>
  );
}

function Children({
  ids,
  why,
  names,
}: {
  readonly ids: readonly string[];
  readonly why: string;
  readonly names: Names;
}) {
  return (
    <li>
      <bdi>{names.childNames(ids)}</bdi> <span className="merge-why">({why})</span>
    </li>
  );
}

function NewFindings({ effect, names }: { readonly effect: MergeEffect; readonly names: Names }) {
  const { added, fewerOvertredingen } = effect;
  const shown = added.slice(0, MOST_FINDINGS);
  return (
    <div>
      {fewerOvertredingen > 0 && <p className="merge-better">{words.fewer(fewerOvertredingen)}</p>}
      {added.length === 0 ? (
        <p>{words.noNewFindings}</p>
      ) : (
        <>
          <p className="merge-warning">{words.newFindings(added.length)}</p>
          <ul className="merge-list">
            {shown.map((finding) => (
              <li key={finding.key}>{findingWords(finding, names)}</li>
            ))}
            {added.length > shown.length && <li>{words.more(added.length - shown.length)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}

/** "overtreding, Zonnestralen · di 12:30–13:00: 2 beroepskrachten nodig, 1 ingezet". */
function findingWords(finding: Finding, names: Names): string {
  const { title, sentence } = describeFinding(finding, names);
  return `${texts.findings.severities[finding.severity]}, ${title}: ${sentence}`;
}
