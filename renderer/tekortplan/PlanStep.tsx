import { Pencil } from "lucide-react";
import type { TekortplanStep } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { OrderedItem } from "../masterData/OrderedItem.tsx";
import type { ListOrder } from "../masterData/useListOrder.ts";

const words = texts.tekortplan.steps;

interface PlanStepProps {
  readonly step: TekortplanStep;
  readonly index: number;
  readonly count: number;
  readonly order: ListOrder;
  readonly onEdit: () => void;
}

/** One step: its number, what is done, by whose decision and with which effect, and the ways to another place. */
export function PlanStep({ step: { action, decidedBy, effect }, index, count, order, onEdit }: PlanStepProps) {
  const edit = (
    <IconButton label={words.edit(action)} onPress={onEdit}>
      <Pencil className="icon" aria-hidden="true" />
    </IconButton>
  );
  return (
    <OrderedItem name={action} index={index} count={count} order={order} buttons={edit}>
      <p className="plan-action">
        <bdi>{action}</bdi>
      </p>
      <Term name={words.decidedBy} text={decidedBy} />
      <Term name={words.effect} text={effect} />
    </OrderedItem>
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
