import { ArrowRight, Circle, CircleCheck } from "lucide-react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import type { ScreenName } from "../board/boardUi.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import "./firstStart.css";

const words = texts.locations.nextSteps;

/** What is left to do before a new location has a first roster: people and children. It goes once both are there. */
export function NextSteps() {
  const { ui } = usePage();
  const staff = useOpenBoard((board) => board.location.staff.length);
  const children = useOpenBoard((board) => board.location.children.length);
  if (staff > 0 && children > 0) return null;
  return (
    <section className="next-steps" aria-label={words.title}>
      <div className="next-steps-head">
        <h2>{words.title}</h2>
        <Button className="button" onPress={() => ui.setState({ screen: "importing" })}>
          {texts.transfer.toImport}
        </Button>
      </div>
      <ol>
        <Step name={words.staff} text={words.staffText} count={staff} button={words.openStaff} screen="staff" />
        <Step
          name={words.children}
          text={words.childrenText}
          count={children}
          button={words.openChildren}
          screen="children"
        />
        <Step name={words.shifts} text={words.shiftsText} count={0} />
      </ol>
    </section>
  );
}

interface StepProps {
  readonly name: string;
  readonly text: string;
  /** How many there are by now. */
  readonly count: number;
  readonly button?: string;
  readonly screen?: ScreenName;
}

function Step({ name, text, count, button, screen }: StepProps) {
  const { ui } = usePage();
  const isDone = count > 0;
  const Mark = isDone ? CircleCheck : Circle;
  return (
    <li data-done={isDone || undefined}>
      <Mark className="icon" aria-hidden="true" />
      <b>{name}</b>
      <span>{isDone ? words.done(count) : text}</span>
      {screen !== undefined && (
        <Button className="button" onPress={() => ui.setState({ screen })}>
          {button}
          <ArrowRight className="icon icon-small" aria-hidden="true" />
        </Button>
      )}
    </li>
  );
}
