import type { DossierAgreement } from "../../../shared/reports/dossier/dossierReport.ts";
import { longDate } from "../../../shared/reports/dutchDates.ts";
import { texts } from "../../../shared/texts/nl.ts";

const words = texts.dossier.agreements;

/** The agreements with their conditions, and the consent for every child in their groups. */
export function Agreements({ agreements }: { readonly agreements: readonly DossierAgreement[] }) {
  if (agreements.length === 0) return <p className="none">{words.none}</p>;
  return agreements.map((agreement) => (
    <section key={`${agreement.pilot} ${agreement.from}`}>
      <h3>{words.heading(agreement.pilot, agreement.about)}</h3>
      <ul className="sentences">
        {termsOf(agreement).map((term) => (
          <li key={term}>
            <bdi>{term}</bdi>
          </li>
        ))}
      </ul>
      <p>{words.consents(agreement.consents.filter(({ isInForce }) => isInForce).length, agreement.consents.length)}</p>
      <ul className="consents">
        {agreement.consents.map(({ childId, name, isInForce, text }) => (
          <li key={childId} className={isInForce ? "" : "missing"}>
            <bdi>{name}</bdi>: {text}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function termsOf(agreement: DossierAgreement): string[] {
  const { agreedWith, agreedOn, wethouderInformedOn, ggdInformedOn, parameters, unmet } = agreement;
  const onDate = (date: string | null) => (date === null ? texts.dossier.notRecorded : longDate(date));
  return [
    words.period(longDate(agreement.from), longDate(agreement.to)),
    words.groups(agreement.groupNames.join(", ")),
    words.agreed(agreedWith ?? texts.dossier.unknown, onDate(agreedOn)),
    words.wethouder(onDate(wethouderInformedOn)),
    words.ggd(onDate(ggdInformedOn)),
    ...(parameters.length === 0 ? [] : [words.parameters(parameters.join(", "))]),
    unmet.length === 0 ? words.allMet : words.unmet(unmet.join("; ")),
  ];
}
