import "../noEval.ts";

/** The part of a worker's global scope that is used; the library's types of it exclude those of a page. */
interface WorkerScope<Request, Answer> {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Answer): void;
}

/**
 * The whole of a worker: what it does for each request.
 * @param answer answers by `say`, as often as there is something to tell.
 */
export function answerRequests<Request, Answer>(
  answer: (request: Request, say: (message: Answer) => void) => void,
): void {
  const scope = globalThis as unknown as WorkerScope<Request, Answer>;
  scope.onmessage = ({ data }) => answer(data, (message) => scope.postMessage(message));
}
