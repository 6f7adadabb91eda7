import type { DossierFaces } from "../../../shared/reports/dossier/dossierReport.ts";
import { shortDay } from "../../../shared/reports/dutchDates.ts";
import { texts } from "../../../shared/texts/nl.ts";

const words = texts.dossier;
const { columns } = words;

/** The vaste gezichten of each child, how many there may be, and which of them were there on each of its days. */
export function FaceTable({ faces }: { readonly faces: readonly DossierFaces[] }) {
  return (
    <table className="faces">
      <thead>
        <tr>
          <th scope="col" className="column-child">
            {columns.child}
          </th>
          <th scope="col" className="column-faces">
            {columns.faces}
          </th>
          <th scope="col" className="column-maximum">
            {columns.maximum}
          </th>
          <th scope="col">{columns.perDay}</th>
        </tr>
      </thead>
      <tbody>
        {faces.map((child) => (
          <tr key={child.childId}>
            <th scope="row">
              <bdi>{child.name}</bdi>
              <small>
                <bdi>{child.groupName}</bdi>
              </small>
            </th>
            <td>
              <bdi>{child.faces === null ? words.notRecorded : child.faces.join(", ") || words.none}</bdi>
            </td>
            <td>{child.maximum === null ? child.reason : words.faces.maximum(child.maximum, child.reason)}</td>
            <td>
              {child.days.map((day) => (
                <span key={day.date} className="face-day">
                  <b>{shortDay(day.date)}</b> <bdi>{thereOn(day)}</bdi>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function thereOn({ present, standIns }: DossierFaces["days"][number]): string {
  const people = [...present, ...standIns.map(words.faces.standIn)];
  return people.length === 0 ? words.faces.nobody : people.join(", ");
}
