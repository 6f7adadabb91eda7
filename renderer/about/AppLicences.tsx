import { texts } from "../../shared/texts/nl.ts";
import { useLoaded } from "./useLoaded.ts";

const words = texts.app.about.licences;

const load = async () => (await import("./licences.json")).default;

/** Every package in the app with its licence; the texts are long, so they are fetched when somebody looks. */
export function AppLicences() {
  const licences = useLoaded(load);
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
