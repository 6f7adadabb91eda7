import { answerRequests } from "../workers/answerRequests.ts";
import type { DropAnswer, DropRequest } from "./dropMessages.ts";
import { createDropJudge } from "./judgeDrops.ts";

/* Runs beside the page, so that judging what is dragged never holds up the pointer. */

answerRequests<DropRequest, DropAnswer>(createDropJudge());
