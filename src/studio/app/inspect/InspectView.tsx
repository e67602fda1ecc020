import { t } from '../texts/index.ts';

/** Placeholder: the view of inspect. */
export default function InspectView() {
  return (
    <section class="plainview">
      <h1>{t.value.views.inspect}</h1>
    </section>
  );
}
