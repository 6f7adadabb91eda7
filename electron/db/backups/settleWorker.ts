import { parentPort, workerData } from "node:worker_threads";
import { settle } from "./settle.ts";

/* Checks the copy whose path it is given, and answers whether it is sound. */

parentPort?.postMessage(settle(String(workerData)));
