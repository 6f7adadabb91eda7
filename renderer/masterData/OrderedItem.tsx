// biome-ignore-all lint/a11y/noNoninteractiveElementInteractions: what is done by mouse or Alt is done by the buttons as well.
// biome-ignore-all lint/a11y/noStaticElementInteractions: the grip is for the mouse alone.
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import type { ReactNode } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import "./orderedList.css";
import type { ListOrder } from "./useListOrder.ts";

const words = texts.masterData.order;

interface OrderedItemProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly order: ListOrder;
  /** More buttons, behind those that move it. */
  readonly buttons?: ReactNode;
  readonly children: ReactNode;
}

/** An item of a list in order: its number, what it is, and the ways to another place. */
export function OrderedItem({ name, index, count, order, buttons, children }: OrderedItemProps) {
  return (
    <li
      className="ordered-item"
      data-drop={order.dropAt(index) ?? undefined}
      onKeyDown={(event) => order.onKeyDown(event, index)}
      onDragOver={(event) => order.onDragOver(event, index)}
      onDrop={order.onDrop}
    >
      <span
        className="ordered-grip"
        draggable
        title={words.drag(name)}
        onDragStart={(event) => order.onDragStart(event, index)}
        onDragEnd={order.onDragEnd}
      >
        <GripVertical className="icon" aria-hidden="true" />
      </span>
      <span className="ordered-number" aria-hidden="true">
        {index + 1}
      </span>
      <div className="ordered-text">{children}</div>
      <IconButton label={words.up(name)} isDisabled={index === 0} onPress={() => order.move(index, index - 1)}>
        <ArrowUp className="icon" aria-hidden="true" />
      </IconButton>
      <IconButton
        label={words.down(name)}
        isDisabled={index === count - 1}
        onPress={() => order.move(index, index + 1)}
      >
        <ArrowDown className="icon" aria-hidden="true" />
      </IconButton>
      {buttons}
    </li>
  );
}
