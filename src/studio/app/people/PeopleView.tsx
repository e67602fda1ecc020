import { t } from '../texts/index.ts';

/** Placeholder: the view of people. */
export default function PeopleView() {
  return (
    <section class="plainview">
      <h1>{t.value.views.people}</h1>
    </section>
  );
}
