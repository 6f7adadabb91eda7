import { Button } from "react-aria-components";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { titleOfWeek } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard } from "../store/page.tsx";

const words = texts.publishing.edit;

/** Asks, once for each week, whether a published roster may be changed. */
export function EditQuestionDialog() {
  const question = useBoardUi((ui) => ui.editQuestion);
  return question === null ? null : <Question onAnswer={question.onAnswer} />;
}

function Question({ onAnswer }: { readonly onAnswer: (isAllowed: boolean) => void }) {
  const { week, publishedOn } = useOpenBoard((board) => board.roster);
  const actions = (
    <>
      <Button className="button" onPress={() => onAnswer(false)}>
        {texts.publishing.cancel}
      </Button>
      <Button className="button button-primary" autoFocus onPress={() => onAnswer(true)}>
        {words.confirm}
      </Button>
    </>
  );
  return (
    <ModalDialog
      title={words.title(titleOfWeek(week))}
      closeLabel={texts.publishing.close}
      onClose={() => onAnswer(false)}
      actions={actions}
    >
      <p>{words.text(publishedOn == null ? null : longDate(publishedOn))}</p>
      <p className="dialog-note">{words.once}</p>
    </ModalDialog>
  );
}
