import { t } from '../texts/index.ts';

/** Placeholder: the view of changes. */
export default function ChangesView() {
  return (
    <section class="plainview">
      <h1>{t.value.views.changes}</h1>
    </section>
  );
}
