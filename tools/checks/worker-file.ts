/** Whether the worker of the demo is the one of the installed library: with an older one the demo does not start. */
export function workerFileProblems(ours: Buffer, ofThePackage: Buffer): string[] {
  return ours.equals(ofThePackage)
    ? []
    : ['public/mockServiceWorker.js differs from the one in node_modules/msw/lib. Copy that one over it.']
}
