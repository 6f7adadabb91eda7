import "../noEval.ts";
import { createRoot } from "react-dom/client";
import { bridge } from "../bridge.ts";
import "../design/base.css";
import "../controls/controls.css";
import "../masterData/masterData.css";
import { UnlockWindow } from "./UnlockWindow.tsx";

const root = document.querySelector("#app");
if (root === null) throw new Error("the page has no #app");
const { canRemember, canReplace } = await bridge.readUnlock();
createRoot(root).render(<UnlockWindow bridge={bridge} canRemember={canRemember} canReplace={canReplace} />);
