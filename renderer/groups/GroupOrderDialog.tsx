import { useState } from "react";
import { orderGroups } from "../../shared/editing/groupChanges.ts";
import { moved } from "../../shared/editing/tekortplanChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { FormDialog } from "../masterData/FormDialog.tsx";
import { OrderedItem } from "../masterData/OrderedItem.tsx";
import { groupNameOf } from "../masterData/recordNames.ts";
import { useListOrder } from "../masterData/useListOrder.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";

const words = texts.groups.order;

/** Puts the groups in another order by mouse or keys; it is stored as one change. */
export function GroupOrderDialog({ onClose }: { readonly onClose: () => void }) {
  const { roster } = usePage();
  const edits = useRecordEdits();
  const stored = useOpenBoard((board) => board.location.groups);
  const [groups, setGroups] = useState<typeof stored>(stored);
  const order = useListOrder((from, to) => {
    const group = groups[from];
    const after = moved(groups, from, to);
    if (group === undefined || after === groups) return;
    setGroups([...after]);
    roster.getState().announce(words.moved(groupNameOf(group), to + 1));
  });
  const store = () => {
    const ids = groups.map(({ id }) => id);
    if (edits.perform(words.title, (context) => orderGroups(context, ids))) onClose();
  };
  return (
    <FormDialog title={words.title} submit={words.save} onSubmit={store} onClose={onClose}>
      <p className="field-hint">{words.hint}</p>
      <ol ref={order.list} className="ordered-list" aria-label={words.list}>
        {groups.map((group, index) => (
          <OrderedItem key={group.id} name={groupNameOf(group)} index={index} count={groups.length} order={order}>
            <bdi>{groupNameOf(group)}</bdi>
          </OrderedItem>
        ))}
      </ol>
    </FormDialog>
  );
}
