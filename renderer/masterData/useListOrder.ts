import { type DragEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

/** The ways to put an item of a list in another place. */
export interface ListOrder {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly move: (from: number, to: number) => void;
  /** Alt and an arrow move the item that has the focus. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, index: number) => void;
  readonly onDragStart: (event: DragEvent<HTMLElement>, index: number) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>, index: number) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
  /** On which side of an item the one that is dragged would come to stand; null where it would not. */
  readonly dropAt: (index: number) => "before" | "after" | null;
}

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** @param moveItem puts the item of a place in another. */
export function useListOrder(moveItem: (from: number, to: number) => void): ListOrder {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<Element | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  // An element that is moved within the page loses the focus.
  useEffect(() => {
    if (focused.current instanceof HTMLElement && list.current?.contains(focused.current)) focused.current.focus();
    focused.current = null;
  });
  const move = (from: number, to: number) => {
    focused.current = document.activeElement;
    moveItem(from, to);
  };
  return {
    list,
    move,
    onKeyDown: (event, index) => {
      const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
      if (!event.altKey || by === 0) return;
      event.preventDefault();
      move(index, index + by);
    },
    onDragStart: (event, index) => {
      const item = event.currentTarget.closest("li");
      if (item !== null) event.dataTransfer.setDragImage(item, 0, 0);
      event.dataTransfer.effectAllowed = "move";
      setDrag({ from: index, to: index });
    },
    onDragOver: (event, index) => {
      if (drag === null) return;
      event.preventDefault();
      if (drag.to !== index) setDrag({ ...drag, to: index });
    },
    onDrop: (event) => {
      event.preventDefault();
      if (drag !== null) moveItem(drag.from, drag.to);
      setDrag(null);
    },
    onDragEnd: () => setDrag(null),
    dropAt: (index) => {
      if (drag === null || drag.to !== index || drag.to === drag.from) return null;
      return drag.to < drag.from ? "before" : "after";
    },
  };
}
