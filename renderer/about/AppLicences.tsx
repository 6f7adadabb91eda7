import { useEffect, useState } from "react";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.app.about.licences;

type Licences = typeof import("./licences.json");

/** Every package in the app with its licence; the texts are long, so they are fetched when somebody looks. */
export function AppLicences() {
  const [licences, setLicences] = useState<Licences | null>(null);
  useEffect(() => {
    let isShown = true;
    void import("./licences.json").then((file) => {
      if (isShown) setLicences(file.default);
    });
    return () => {
      isShown = false;
    };
  }, []);
  if (licences === null) return null;
  return (
    <section className="about-licences">
      <h3>{words.title}</h3>
      <p>{words.intro(licences.packages.length)}</p>
      <ul>
        {licences.packages.map(({ name, version, licence, text }) => (
          <li key={`${name}@${version}`}>
            <details>
              <summary>
                {name} {version} <span className="about-licence">{licence}</span>
              </summary>
              <pre>{text === null ? words.withoutText : licences.texts[text]}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
