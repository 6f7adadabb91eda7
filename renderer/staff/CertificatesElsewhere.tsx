import { Button } from "react-aria-components";
import type { Staff } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { notesFrom, sayCertificate } from "../locations/elsewhereNotes.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { lineOfCertificate, type StaffFields } from "./staffForm.ts";

const words = texts.locations.elsewhere;

interface CertificatesElsewhereProps {
  readonly person: Staff;
  readonly certificates: StaffFields["certificates"];
  readonly onChange: (part: Partial<StaffFields>) => void;
}

/** The certificates that another location has on record and this form has not, each with one press to fill it in. */
export function CertificatesElsewhere({ person, certificates, onChange }: CertificatesElsewhereProps) {
  const { today } = usePage();
  const recordsElsewhere = useOpenBoard((board) => board.location.recordsElsewhere);
  const known = notesFrom({ staff: [person], recordsElsewhere }, today()).flatMap((note) =>
    note.certificates.map((certificate) => ({ at: note.at, certificate })),
  );
  const left = known.filter(({ certificate }) => !certificates.some(({ stored }) => stored === certificate));
  return left.map(({ at, certificate }) => {
    const says = sayCertificate(certificate);
    const fillIn = () =>
      onChange({ isCertificatesRecorded: true, certificates: [...certificates, lineOfCertificate(certificate)] });
    return (
      <p key={`${at}|${says}`} className="certificate-elsewhere">
        <span>{words.certificateAt(at, says)}</span>
        <Button className="button" aria-label={words.takeOverOf(says, at)} onPress={fillIn}>
          {words.takeOver}
        </Button>
      </p>
    );
  });
}
