import type { DossierLawVersion } from "../../../shared/reports/dossier/dossierReport.ts";
import { texts } from "../../../shared/texts/nl.ts";

const words = texts.dossier;
const { columns } = words;

/** The versions of the law that decided, and how sure this program is of each. */
export function LawTable({ law }: { readonly law: readonly DossierLawVersion[] }) {
  return (
    <table className="law">
      <thead>
        <tr>
          <th scope="col">{columns.parameter}</th>
          <th scope="col">{columns.rules}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.article}</th>
          <th scope="col" className="column-certainty">
            {columns.certainty}
          </th>
          <th scope="col">{columns.version}</th>
        </tr>
      </thead>
      <tbody>
        {law.map((version) => (
          <tr key={version.version}>
            <th scope="row">
              {version.title}
              {version.choice !== null && <small>{words.law.choice(version.choice)}</small>}
            </th>
            <td>{version.ruleNames.join(", ")}</td>
            <td>{version.period}</td>
            <td>{version.article}</td>
            <td>{version.certainty}</td>
            <td>{version.version}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
