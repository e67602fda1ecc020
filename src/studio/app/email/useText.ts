import { useEffect, useState } from 'preact/hooks';
import { t } from '../texts/index.ts';

/** The text behind an address of the studio; before it is there, or when it does not come, a sentence that says so. */
export function useText(src: string): string {
  const [text, setText] = useState<string>();
  useEffect(() => {
    const ended = new AbortController();
    fetch(src, { signal: ended.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
      .then(setText, () => {
        if (!ended.signal.aborted) setText(t.peek().failed);
      });
    return () => ended.abort();
  }, [src]);
  return text ?? t.value.loading;
}
