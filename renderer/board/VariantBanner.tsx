import { Copy } from "lucide-react";
import { Button } from "react-aria-components";
import { editsOfWeek } from "../../shared/comparison/ownScenarios.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";

const words = texts.whatIf.variant;

/** Says, as long as the copy of a scenario of one's own is shown, that it is not the week, and leads back to it. */
export function VariantBanner() {
  const { roster, ui } = usePage();
  const variant = useOpenBoard((board) => board.variant);
  const scenario = useOpenBoard((board) => board.check.scenario);
  if (variant === undefined) return null;
  const { own, week } = variant;
  return (
    <section className="scenario-banner" aria-label={words.label}>
      <Copy className="icon" aria-hidden="true" />
      <p>
        <b>
          <bdi>{words.title(own.name)}</bdi>
        </b>{" "}
        {words.text(editsOfWeek(own, week.roster.week).length, describeScenario(scenario))}
      </p>
      <Button className="button button-quiet" onPress={() => ui.setState({ screen: "whatIf" })}>
        {words.toWhatIf}
      </Button>
      <Button className="button" onPress={() => roster.getState().leaveVariant()}>
        {words.leave}
      </Button>
    </section>
  );
}
