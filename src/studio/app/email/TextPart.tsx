import { useText } from './useText.ts';

/** The text part, as a mail program without HTML shows it. */
export function TextPart({ src }: { readonly src: string }) {
  const text = useText(src);
  return (
    <pre class="scrolled textpart" tabIndex={0}>
      {text}
    </pre>
  );
}
