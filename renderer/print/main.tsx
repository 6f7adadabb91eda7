import "../noEval.ts";
import { createRoot } from "react-dom/client";
import { bridge } from "../bridge.ts";
import { layOutFor } from "./paper.ts";
import { Report } from "./Report.tsx";
import "./print.css";

const sheet = document.getElementById("sheet");
if (!sheet) throw new Error("print.html has no #sheet");

const report = await bridge.getPrintJob();
document.title = report.title;
layOutFor(report.paper);
createRoot(sheet).render(<Report report={report} onDrawn={announceWhenLoaded} />);

/**
 * Layout asks for the fonts, and only when all of them stand are the lines where the paper will have them. Each face is
 * waited for by itself, since a hidden window may never draw the frame in which the set as a whole would be ready.
 */
async function announceWhenLoaded(): Promise<void> {
  document.body.getBoundingClientRect();
  const asked = [...document.fonts].filter((face) => face.status !== "unloaded");
  await Promise.all(asked.map((face) => face.loaded));
  await bridge.reportPrintReady();
}
