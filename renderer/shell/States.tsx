import { LoaderCircle, TriangleAlert } from "lucide-react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import type { BridgeFailure } from "../bridge.ts";
import { usePage } from "../store/page.tsx";

const words = texts.app.states;

export function LoadingState() {
  return (
    <div className="state" role="status">
      <LoaderCircle className="state-icon state-spinner" aria-hidden="true" />
      <p>{words.loading}</p>
    </div>
  );
}

/** The location could not be opened: what happened, what to do, and the code to name when asking for help. */
export function FailedState({ failure }: { readonly failure: BridgeFailure }) {
  const { roster } = usePage();
  return (
    <div className="state" role="alert">
      <TriangleAlert className="state-icon state-problem" aria-hidden="true" />
      <h1>{words.failedTitle}</h1>
      <p>{failure.message}</p>
      {failure.details.length > 0 && (
        <ul className="state-details">
          {failure.details.map((detail) => (
            <li key={detail}>
              <bdi>{detail}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p>{words.whatToDo}</p>
      <p className="state-code">{texts.app.notice.code(failure.code)}</p>
      <Button className="button button-primary" onPress={() => void roster.getState().start()}>
        {words.retry}
      </Button>
    </div>
  );
}
