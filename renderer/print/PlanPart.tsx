import { longDate } from "../../shared/reports/dutchDates.ts";
import type { TekortplanPart } from "../../shared/reports/tekortplanPart.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.paper.tekortplan;

/** Versions of the tekortplan under a heading each. */
export function PlanParts({ plans }: { readonly plans: readonly TekortplanPart[] }) {
  return plans.map((plan) => (
    <section key={`${plan.version} ${plan.validFrom}`}>
      <h3>
        <bdi>{words.version(plan.version)}</bdi> · {validityOf(plan)}
      </h3>
      <PlanPart plan={plan} />
    </section>
  ));
}

export function validityOf({ validFrom, validTo }: TekortplanPart): string {
  return words.validity(longDate(validFrom), validTo === null ? null : longDate(validTo));
}

/** The steps of a version in order, and with whom it was discussed. */
export function PlanPart({ plan }: { readonly plan: TekortplanPart }) {
  return (
    <>
      <StepTable steps={plan.steps} />
      <dl className="discussed">
        <div>
          <dt>{words.staff}</dt>
          <dd>{onDate(plan.staffDiscussedOn)}</dd>
        </div>
        <div>
          <dt>{words.parents}</dt>
          <dd>{onDate(plan.parentsDiscussedOn)}</dd>
        </div>
      </dl>
    </>
  );
}

function StepTable({ steps }: Pick<TekortplanPart, "steps">) {
  if (steps.length === 0) return <p className="none">{words.noSteps}</p>;
  return (
    <table className="plan">
      <thead>
        <tr>
          <th scope="col" className="column-step">
            {words.columns.step}
          </th>
          <th scope="col" className="column-action">
            {words.columns.action}
          </th>
          <th scope="col" className="column-decided">
            {words.columns.decidedBy}
          </th>
          <th scope="col">{words.columns.effect}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is the step
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            <td>
              <bdi>{step.action}</bdi>
            </td>
            <td>
              <bdi>{step.decidedBy ?? words.notRecorded}</bdi>
            </td>
            <td>
              <bdi>{step.effect ?? words.notRecorded}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function onDate(date: string | null): string {
  return date === null ? words.notRecorded : words.on(longDate(date));
}
