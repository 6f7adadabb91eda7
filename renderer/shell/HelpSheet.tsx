import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { Legend } from "./Legend.tsx";

/** Every key and gesture there is, and the marks: the status line has no room for those in a narrow window. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { title, close, sections } = texts.app.help;
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
        {sections.map((section) => (
          <section key={section.title}>
            <h3>{section.title}</h3>
            <dl className="help-keys">
              {section.keys.map(([keys, what]) => (
                <div key={keys}>
                  <dt>
                    {keys.split(" / ").map((key) => (
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
