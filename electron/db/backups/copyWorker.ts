import { parentPort, workerData } from "node:worker_threads";
import { type CopyTask, runCopyTask } from "./copyTasks.ts";

/* Does the step that it is given, and answers whether the copy is sound, or with the code of what went wrong. */

parentPort?.postMessage(answer(workerData as CopyTask));

function answer(task: CopyTask): { isSound: boolean } | { code: string } {
  try {
    return { isSound: runCopyTask(task) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { code };
  }
}
