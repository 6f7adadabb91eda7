import { ZoomIn, ZoomOut } from "lucide-react";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { useBoardUi, usePage } from "../store/page.tsx";
import { ZOOMS } from "./boardView.ts";
import { showView, zoomAxis, zoomWords } from "./viewActions.ts";

const words = texts.boardViews;
const VIEWS = (["week", "day", "person"] as const).map((view) => ({
  key: view,
  text: words.view[view],
  hint: words.view.hints[view],
}));

/** The choice between week, day and people. */
export function ViewSwitch() {
  const page = usePage();
  const shown = useBoardUi((ui) => ui.view);
  return (
    <SegmentedChoice label={words.view.label} choices={VIEWS} value={shown} onChange={(view) => showView(page, view)} />
  );
}

/** How wide the time axis is drawn: what fits, up to four times that. */
export function ZoomButtons() {
  const page = usePage();
  const zoom = useBoardUi((ui) => ui.zoom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons, not fields of a form.
    <div className="zoom-buttons" role="group" aria-label={words.zoom.label}>
      <IconButton label={words.zoom.out} isDisabled={zoom === ZOOMS[0]} onPress={() => zoomAxis(page, -1)}>
        <ZoomOut className="icon" aria-hidden="true" />
      </IconButton>
      <span className="zoom-value">{zoomWords(zoom)}</span>
      <IconButton label={words.zoom.in} isDisabled={zoom === ZOOMS.at(-1)} onPress={() => zoomAxis(page, 1)}>
        <ZoomIn className="icon" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
