import { useMemo } from "react";
import { type LocationField, missingOfLocation } from "../../shared/masterData/missingOfLocation.ts";
import { dateRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { numberText } from "../masterData/formReading.ts";
import { windowsSummary } from "../masterData/windowWords.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { achterwachtLines } from "./achterwachtForm.ts";
import { CARE_KEYS, hoursFor } from "./locationForms.ts";
import { SchoolsCard } from "./SchoolsCard.tsx";
import { TopicCard } from "./TopicCard.tsx";
import { topics } from "./TopicFieldsets.tsx";

const words = texts.location;

/** Everything that is on record of the location, a card each. */
export function LocationTopics() {
  const { location, groups, schools } = useOpenBoard((board) => board.location);
  const missing = useMemo(() => missingOfLocation({ location, groups, schools }), [location, groups, schools]);
  const missingOf = (...fields: LocationField[]) => missing.filter(({ field }) => fields.includes(field));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard.
    <section className="topics" tabIndex={0} aria-label={words.parts.location}>
      <TopicCard title={words.basics.title} topic={topics.basics} missing={[]}>
        <Terms
          rows={(["name", "lrk", "municipality"] as const).map((name) => [words.basics[name], location[name]] as const)}
        />
      </TopicCard>
      <TopicCard title={words.hours.title} topic={topics.hours} missing={missingOf("openingHours", "hoursOfCare")}>
        <OpeningHours />
      </TopicCard>
      <TopicCard title={words.windows.title} topic={topics.windows} missing={missingOf("deviationWindows")}>
        <p>{recorded(location.deviationWindows, windowsSummary)}</p>
      </TopicCard>
      <TopicCard title={words.achterwacht.title} topic={topics.achterwacht} missing={missingOf("achterwacht")}>
        <Achterwacht />
      </TopicCard>
      <TopicCard title={words.vierogen.title} topic={topics.vierogen} missing={missingOf("vierogenMeasures")}>
        <p>
          {location.vierogenMeasures ?? (location.vierogenMeasures === null ? words.recordedAsNone : words.notRecorded)}
        </p>
      </TopicCard>
      <TopicCard title={words.coaching.title} topic={topics.coaching} missing={missingOf("coaching")}>
        <Terms
          rows={(["centres", "fte"] as const).map(
            (name) => [words.coaching[name], numberText(location.coaching?.[name])] as const,
          )}
        />
      </TopicCard>
      <TopicCard title={words.closures.title} topic={topics.closures} missing={[]}>
        <Periods periods={location.closures} none={words.closures.none} />
      </TopicCard>
      <TopicCard title={words.holidays.title} topic={topics.holidays} missing={missingOf("schoolHolidays")}>
        <Periods periods={location.schoolHolidays} none={words.holidays.none} />
      </TopicCard>
      <SchoolsCard />
    </section>
  );
}

/** A list that may be absent, or recorded as empty. */
function recorded<T>(list: readonly T[] | undefined, inWords: (list: readonly T[]) => string): string {
  if (list === undefined) return words.notRecorded;
  return list.length === 0 ? words.recordedAsNone : inWords(list);
}

function Terms({ rows }: { readonly rows: readonly (readonly [string, string | undefined])[] }) {
  return (
    <dl className="topic-terms">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value || words.notRecorded}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OpeningHours() {
  const openingHours = useOpenBoard((board) => board.location.location.openingHours);
  if (openingHours === undefined || openingHours.length === 0) return <p>{recorded(openingHours, windowsSummary)}</p>;
  const rows = CARE_KEYS.map((key) => [words.hours.of[key], windowsSummary(hoursFor(openingHours, key))] as const);
  return <Terms rows={rows.filter(([, text]) => text !== "")} />;
}

function Achterwacht() {
  const entries = useOpenBoard((board) => board.location.location.achterwacht);
  if (entries === undefined || entries.length === 0) return <p>{recorded(entries, () => "")}</p>;
  return (
    <ul>
      {achterwachtLines(entries).map(({ stored, name, phone }) => (
        <li key={`${name}|${windowsSummary(stored)}`}>
          <bdi>{[name, phone].filter(Boolean).join(", ")}</bdi> · {windowsSummary(stored)}
        </li>
      ))}
    </ul>
  );
}

interface PeriodsProps {
  readonly periods: readonly { readonly from: string; readonly to: string; readonly name?: unknown }[];
  readonly none: string;
}

/** The periods that are not over, and how many are. */
function Periods({ periods, none }: PeriodsProps) {
  const { today } = usePage();
  const ahead = periods.filter(({ to }) => to >= today());
  const earlier = periods.length - ahead.length;
  if (periods.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {ahead.map(({ from, to, name }) => (
        <li key={`${from}|${to}`}>
          {dateRange(from, to)}
          {typeof name === "string" && <bdi> · {name}</bdi>}
        </li>
      ))}
      {earlier > 0 && <li className="topic-quiet">{words.closures.earlier(earlier)}</li>}
    </ul>
  );
}
