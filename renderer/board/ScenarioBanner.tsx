import { FlaskConical } from "lucide-react";
import { Button } from "react-aria-components";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { VariantBanner } from "./VariantBanner.tsx";

const words = texts.scenarios;

/** Says, as long as a set of pilots is shown that is not what was agreed, that it is a supposition and what it lacks. */
export function ScenarioBanner() {
  const { roster } = usePage();
  const scenario = useOpenBoard((board) => board.check.scenario);
  const unmet = useOpenBoard((board) => board.check.unmetConditions);
  const isVariant = useOpenBoard((board) => board.variant !== undefined);
  if (isVariant) return <VariantBanner />;
  if (typeof scenario === "string") return null;
  return (
    <section className="scenario-banner" aria-label={words.supposition}>
      <FlaskConical className="icon" aria-hidden="true" />
      <p>
        <b>{words.suppositionOf(describeScenario(scenario))}</b> {words.suppositionText}{" "}
        {unmet.map(({ pilot, terms, childIds }) => (
          <span key={pilot}>{words.missing(pilot, words.unmet(terms, childIds.length))} </span>
        ))}
      </p>
      <Button className="button button-quiet" onPress={() => roster.getState().showScenario("agreed")}>
        {words.backToAgreed}
      </Button>
    </section>
  );
}
