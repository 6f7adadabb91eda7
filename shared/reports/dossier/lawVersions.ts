import type { LocalDate } from "../../calendar/dates.ts";
import type { Location } from "../../exchange/records.ts";
import { chosenBy, openChoiceOf } from "../../law/openChoices.ts";
import { type Parameter, type ParameterVersion, versionName } from "../../law/parameter.ts";
import { wordsOfParameter } from "../../rules/parameterWords.ts";
import { type Rule, rules } from "../../rules/registry.ts";
import { texts } from "../../texts/nl.ts";
import { longDate } from "../dutchDates.ts";
import type { DossierLawVersion } from "./dossierReport.ts";

/** Every dated value of the law that held on some day of a period, with the rules that it decides and how sure we are of it. */
export function lawVersions(location: Location, from: LocalDate, to: LocalDate): DossierLawVersion[] {
  const used = rules.flatMap((rule) => rule.parameters.map((parameter) => ({ parameter, rule })));
  return [...Map.groupBy(used, ({ parameter }) => parameter)].flatMap(([parameter, same]) =>
    parameter.versions
      .filter(({ validFrom, validTo }) => validFrom <= to && (validTo === null || from <= validTo))
      .map((version) =>
        versionOf(
          parameter,
          version,
          same.map(({ rule }) => rule),
          location,
        ),
      ),
  );
}

function versionOf(
  parameter: Parameter<unknown>,
  version: ParameterVersion<unknown>,
  decided: readonly Rule[],
  location: Location,
): DossierLawVersion {
  const { validFrom, validTo, citation, certainty } = version;
  const { period } = texts.rules;
  return {
    version: versionName(parameter, version),
    title: wordsOfParameter(parameter).title,
    ruleNames: decided.map(({ id }) => texts.findings.rules[id]),
    period:
      validTo === null ? period.since(longDate(validFrom)) : period.between(longDate(validFrom), longDate(validTo)),
    article: citation.article,
    certainty: texts.rules.certainty[certainty],
    choice: choiceOf(version, location),
  };
}

function choiceOf(version: ParameterVersion<unknown>, location: Location): string | null {
  const open = openChoiceOf(version);
  return open && texts.rules.options[chosenBy(location, open).option].text;
}
