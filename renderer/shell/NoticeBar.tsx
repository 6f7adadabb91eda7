import { CircleCheck, TriangleAlert, X } from "lucide-react";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { usePage, useRoster } from "../store/page.tsx";

/** What went wrong or was done, above the board, until it is closed or something newer happens. */
export function NoticeBar() {
  const notice = useRoster((state) => state.notice);
  const { roster } = usePage();
  if (notice === null) return null;
  return (
    <div className="notice" data-tone={notice.tone} role={notice.tone === "problem" ? "alert" : "status"}>
      {notice.tone === "problem" ? (
        <TriangleAlert className="icon" aria-hidden="true" />
      ) : (
        <CircleCheck className="icon" aria-hidden="true" />
      )}
      <div className="notice-text">
        <b>
          <bdi>{notice.text}</bdi>
        </b>
        {notice.lines.map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
      <IconButton label={texts.app.notice.close} onPress={() => roster.getState().notify(null)}>
        <X className="icon" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
