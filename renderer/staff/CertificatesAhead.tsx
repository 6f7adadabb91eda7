import { useMemo } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { type CertificateAhead, certificatesAhead } from "../../shared/masterData/certificatesAhead.ts";
import { texts } from "../../shared/texts/nl.ts";
import { staffNameOf } from "../masterData/recordNames.ts";
import { showRule } from "../rules/showRule.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { certificateName, standingWords } from "./staffWords.ts";

const words = texts.staff.ahead;

/** Certificates that end, and those that a rule misses; each person opens the form. */
export function CertificatesAhead({
  date,
  onOpen,
}: {
  readonly date: LocalDate;
  readonly onOpen: (id: string) => void;
}) {
  const { staff, groups, children } = useOpenBoard((board) => board.location);
  const lines = useMemo(() => certificatesAhead(staff, { groups, children }, date), [staff, groups, children, date]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard.
    <section className="records-ahead" tabIndex={0} aria-label={texts.staff.views.ahead}>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="ahead-table">
          <caption>{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.certificate}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.rule}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.person.id}|${line.kinds.join()}`} line={line} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ line, onOpen }: { readonly line: CertificateAhead; readonly onOpen: (id: string) => void }) {
  const page = usePage();
  const { person, kinds, standing, rules } = line;
  const nothing = kinds.length === 0 ? words.notRecorded : words.missing;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button" onClick={() => onOpen(person.id)}>
          <bdi>{staffNameOf(person)}</bdi>
        </button>
      </th>
      <td>{kinds.length === 0 ? texts.staff.columns.certificates : kinds.map(certificateName).join(" / ")}</td>
      <td data-tone={standing?.state === "expiring" ? "warning" : "problem"}>
        {standing === null ? nothing : standingWords(standing)}
      </td>
      <td>
        {rules.map((rule) => (
          <button key={rule} type="button" className="link-button ahead-rule" onClick={() => showRule(page, rule)}>
            {texts.findings.rules[rule]}
          </button>
        ))}
      </td>
    </tr>
  );
}
