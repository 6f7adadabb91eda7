import { Download, Upload } from "lucide-react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";

const words = texts.transfer;

/** From a table of records to where records come in and go out. */
export function TransferButtons() {
  const { ui } = usePage();
  return (
    <>
      <Button className="button" onPress={() => ui.setState({ screen: "importing" })}>
        <Upload className="icon" aria-hidden="true" />
        {words.toImport}
      </Button>
      <Button className="button" onPress={() => ui.setState({ screen: "exporting" })}>
        <Download className="icon" aria-hidden="true" />
        {words.toExport}
      </Button>
    </>
  );
}
