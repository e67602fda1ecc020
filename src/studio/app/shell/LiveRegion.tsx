import { announced } from '../state/announce.ts';

/** What `announce` says is read out from here. */
export function LiveRegion() {
  const { text, at } = announced.value;
  return (
    <div class="unseen" role="status" aria-live="polite">
      <span key={at}>{text}</span>
    </div>
  );
}
