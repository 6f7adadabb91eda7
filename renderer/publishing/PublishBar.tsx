import { LockKeyhole, Send } from "lucide-react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { askToEdit } from "./editPublished.ts";
import { publishedChanges } from "./publishedChanges.ts";
import "./publishing.css";

const words = texts.publishing.top;

/** Whether the week is a concept or published, what changed since then, and the way to publish it. */
export function PublishBar() {
  const { ui } = usePage();
  const status = useOpenBoard((board) => board.roster.status);
  const changes = useOpenBoard((board) => publishedChanges(board.roster).length);
  const isVariant = useOpenBoard((board) => board.variant !== undefined);
  if (isVariant) return null;
  return (
    <div className="publish-bar">
      <WeekStatus status={status} />
      {changes > 0 && (
        <button
          type="button"
          className="link-button"
          aria-label={words.changes(changes)}
          title={words.changesHint(changes)}
          onClick={() => ui.setState({ dialog: { kind: "changes" } })}
        >
          {changes}
          <span className="wide-only"> {words.changesUnit(changes)}</span>
        </button>
      )}
      {(status === "draft" || changes > 0) && (
        <Button
          className="button"
          aria-label={changes > 0 ? words.again : words.publish}
          onPress={() => ui.setState({ dialog: { kind: "publish" } })}
        >
          <Send className="icon" aria-hidden="true" />
          <span className={changes > 0 ? "wide-only" : "roomy-only"}>{changes > 0 ? words.again : words.publish}</span>
        </Button>
      )}
    </div>
  );
}

/** A published week is locked until it is said, once, that it may be changed. */
function WeekStatus({ status }: { readonly status: "draft" | "published" }) {
  const page = usePage();
  const week = useOpenBoard((board) => board.roster.week);
  const isLocked = useBoardUi(({ editableWeeks }) => status === "published" && !editableWeeks.has(week));
  if (!isLocked) {
    return (
      <span className="week-status" data-status={status}>
        {texts.app.top.status[status]}
      </span>
    );
  }
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className="week-status"
        data-status={status}
        aria-label={words.lockedHint}
        onPress={() => askToEdit(page, () => undefined)}
      >
        <LockKeyhole className="icon icon-small" aria-hidden="true" />
        {words.locked}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {words.lockedHint}
      </Tooltip>
    </TooltipTrigger>
  );
}
