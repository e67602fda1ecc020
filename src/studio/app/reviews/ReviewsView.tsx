import { t } from '../texts/index.ts';

/** Placeholder: the view of reviews. */
export default function ReviewsView() {
  return (
    <section class="plainview">
      <h1>{t.value.views.reviews}</h1>
    </section>
  );
}
