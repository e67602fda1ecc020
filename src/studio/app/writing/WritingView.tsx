import { t } from '../texts/index.ts';

/** Placeholder: the view of write. */
export default function WritingView() {
  return (
    <section class="plainview">
      <h1>{t.value.views.write}</h1>
    </section>
  );
}
