import { texts } from "../../shared/texts/nl.ts";
import { labelOf } from "../actions/boardAction.ts";
import { keyLabel } from "../actions/keyNames.ts";
import { BOARD_ACTIONS, SECTIONS } from "../actions/registry.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { Legend } from "./Legend.tsx";

/** A part of the sheet: its keys or gestures, several for one thing side by side, and what they do. */
interface HelpSection {
  readonly title: string;
  readonly lines: readonly { readonly keys: readonly string[]; readonly what: string }[];
}

/** Every key and gesture there is, and the marks: the status line has no room for those in a narrow window. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { title, close } = texts.app.help;
  const verdicts = texts.scenarios.help;
  return (
    <ModalDialog title={title} closeLabel={close} onClose={onClose} size="wide">
      <section className="help-legend">
        <h3>{texts.app.status.legend}</h3>
        <Legend />
        <p className="help-note">
          <b>{verdicts.title}.</b> {verdicts.text}
        </p>
      </section>
      <div className="help-sections">
        {helpSections().map((section) => (
          <section key={section.title}>
            <h3>{section.title}</h3>
            <dl className="help-keys">
              {section.lines.map(({ keys, what }) => (
                <div key={what}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </ModalDialog>
  );
}

/** Walking and the mouse by themselves; all the rest is what the registry holds. */
function helpSections(): HelpSection[] {
  const { walking, mouse } = texts.boardActions.help;
  return [gestures(walking), ...SECTIONS.map(actionKeys).filter(({ lines }) => lines.length > 0), gestures(mouse)];
}

function actionKeys(section: (typeof SECTIONS)[number]): HelpSection {
  const actions = BOARD_ACTIONS.filter((action) => action.section === section && action.keys.length > 0);
  return {
    title: texts.boardActions.sections[section],
    lines: actions.map((action) => ({ keys: action.keys.map(keyLabel), what: labelOf(action) })),
  };
}

function gestures({ title, keys }: (typeof texts.boardActions.help)["mouse"]): HelpSection {
  return { title, lines: keys.map(([key, what]) => ({ keys: key.split(" / "), what })) };
}
