import "../noEval.ts";
import { createRoot } from "react-dom/client";
import { bridge } from "../bridge.ts";
import "../design/base.css";
import { UpdatePage } from "./UpdatePage.tsx";

const root = document.querySelector("#app");
if (root === null) throw new Error("the page has no #app");
createRoot(root).render(<UpdatePage readProgress={() => bridge.readUpdate()} />);
