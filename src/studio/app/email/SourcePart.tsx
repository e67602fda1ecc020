import type { EmailFacts } from '../api/client.ts';
import { edition } from '../state/events.ts';
import { addressOf } from './loaded.ts';
import { useText } from './useText.ts';

/** The HTML as it is sent. */
export function SourcePart({ known }: { readonly known: EmailFacts }) {
  const source = useText(`${addressOf(known, 'html')}?edition=${edition.value}`);
  return (
    <pre class="scrolled source" tabIndex={0}>
      {source}
    </pre>
  );
}
