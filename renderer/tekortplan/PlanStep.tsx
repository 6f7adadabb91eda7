// biome-ignore-all lint/a11y/noNoninteractiveElementInteractions: what is done by mouse or Alt is done by the buttons as well.
// biome-ignore-all lint/a11y/noStaticElementInteractions: the grip is for the mouse alone.
import { ArrowDown, ArrowUp, GripVertical, Pencil } from "lucide-react";
import type { TekortplanStep } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import type { StepOrder } from "./useStepOrder.ts";

const words = texts.tekortplan.steps;

interface PlanStepProps {
  readonly step: TekortplanStep;
  readonly index: number;
  readonly count: number;
  readonly order: StepOrder;
  readonly onEdit: () => void;
}

/** One step: its number, what is done, by whose decision and with which effect, and the ways to another place. */
export function PlanStep({ step: { id, action, decidedBy, effect }, index, count, order, onEdit }: PlanStepProps) {
  return (
    <li
      className="plan-step"
      data-step={id}
      data-drop={order.dropAt(index) ?? undefined}
      onKeyDown={(event) => order.onKeyDown(event, index)}
      onDragOver={(event) => order.onDragOver(event, index)}
      onDrop={order.onDrop}
    >
      <span
        className="plan-grip"
        draggable
        title={words.drag(action)}
        onDragStart={(event) => order.onDragStart(event, index)}
        onDragEnd={order.onDragEnd}
      >
        <GripVertical className="icon" aria-hidden="true" />
      </span>
      <span className="plan-number" aria-hidden="true">
        {index + 1}
      </span>
      <div className="plan-text">
        <p className="plan-action">
          <bdi>{action}</bdi>
        </p>
        <Term name={words.decidedBy} text={decidedBy} />
        <Term name={words.effect} text={effect} />
      </div>
      <IconButton label={words.up(action)} isDisabled={index === 0} onPress={() => order.move(index, index - 1)}>
        <ArrowUp className="icon" aria-hidden="true" />
      </IconButton>
      <IconButton
        label={words.down(action)}
        isDisabled={index === count - 1}
        onPress={() => order.move(index, index + 1)}
      >
        <ArrowDown className="icon" aria-hidden="true" />
      </IconButton>
      <IconButton label={words.edit(action)} onPress={onEdit}>
        <Pencil className="icon" aria-hidden="true" />
      </IconButton>
    </li>
  );
}

function Term({ name, text }: { readonly name: string; readonly text: string | undefined }) {
  return (
    <p className="plan-term">
      <span>{name}: </span>
      {text === undefined ? <span data-tone="problem">{texts.tekortplan.notYet}</span> : <bdi>{text}</bdi>}
    </p>
  );
}
