/**
 * Cuts the connections `grace` milliseconds after `signal` was aborted, unless it is disposed of before: a server that never
 * answers must not keep a process that was told to end.
 */
export function cutAfterGrace(signal: AbortSignal, grace: number, cut: () => void): Disposable {
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    timer = setTimeout(cut, grace);
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true });
  return {
    [Symbol.dispose]() {
      signal.removeEventListener('abort', start);
      clearTimeout(timer);
    },
  };
}
