import './why.css';
import type { EmailFacts } from '../api/client.ts';
import { ruleName } from '../people/PeopleList.tsx';
import { shop } from '../state/shop.ts';
import { language, t } from '../texts/index.ts';

type Product = EmailFacts['why']['products'][number];

/** Why somebody gets this email, or none: the rules that spoke, what is suggested and on which basis, what was left out. */
export function WhyPanel({ known }: { readonly known: EmailFacts }) {
  const texts = t.value.why;
  const { why } = known;
  const suggested = why.products.filter(({ role }) => role === 'suggested');
  const omitted = why.products.filter(({ role }) => role !== 'suggested');
  return (
    <div class="why">
      <section>
        <h2>{texts.title}</h2>
        <ul class="reasonlist">
          {why.reasons.map(({ rule, text }) => (
            <li key={rule}>
              {text} <code class="quiet">{rule}</code>
            </li>
          ))}
        </ul>
        {why.until !== undefined && <p>{texts.until(momentText(why.until))}</p>}
      </section>
      <section>
        <h2>{why.hypothetical ? texts.wouldSuggest : texts.suggests}</h2>
        {suggested.length === 0 && <p class="quiet">{texts.noSuggestions}</p>}
        <ul class="products">
          {suggested.map((one) => (
            <li key={one.productId}>
              <b>{one.name}</b>
              {one.basis && <p class="quiet">{texts.basis(one.basis)}</p>}
              <p class="quiet small">{[one.detail, one.rule].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </section>
      {omitted.length > 0 && (
        <section>
          <h2>{texts.omits}</h2>
          <ul class="products">
            {omitted.map((one) => (
              <Omitted key={`${one.role} ${one.productId} ${one.rule}`} product={one} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Omitted({ product }: { readonly product: Product }) {
  const { name, productId, role, text, rule, topic, detail } = product;
  return (
    <li>
      <b>{name || productId}</b>{' '}
      <span class="mark">{t.value.why.roles[role as 'purchase' | 'candidate']}</span>
      <p class="quiet">{text ?? ruleName(rule)}</p>
      {(topic ?? detail) && <p class="quiet small">{[topic, detail].filter(Boolean).join(': ')}</p>}
    </li>
  );
}

/** A moment as the shop's clock shows it. */
function momentText(at: number): string {
  const timeZone = shop.value?.timeZone;
  return new Date(at).toLocaleString(language.value, {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  });
}
