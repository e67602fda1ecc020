import './why.css';
import type { EmailFacts } from '../api/client.ts';
import { ruleName } from '../people/ruleName.ts';
import { t } from '../texts/index.ts';
import { dayText, momentText } from './moments.ts';
import { RulesPath } from './RulesPath.tsx';
import { WhatIfPanel } from './WhatIfPanel.tsx';

type Product = EmailFacts['why']['products'][number];

/** Why somebody gets this email, or none: the rules that spoke, what is suggested and on which basis, what was left out. */
export function WhyPanel({ known }: { readonly known: EmailFacts }) {
  const texts = t.value.why;
  const { why, path } = known;
  const suggested = why.products.filter(({ role }) => role === 'suggested');
  const omitted = why.products.filter(({ role }) => role !== 'suggested');
  return (
    <div class="why">
      <section>
        <h2>{texts.title}</h2>
        <ul>
          {why.reasons.map(({ rule, text }) => (
            <li key={rule}>
              {ruleName(rule, text)} <code class="quiet">{rule}</code>
            </li>
          ))}
        </ul>
        {why.until !== undefined && <p>{texts.until(momentText(why.until))}</p>}
        <RulesPath path={path} />
      </section>
      <WhatIfPanel known={known} />
      <section>
        <h2>{why.hypothetical ? texts.wouldSuggest : texts.suggests}</h2>
        {suggested.length === 0 && <p class="quiet">{texts.noSuggestions}</p>}
        <ul class="products">
          {suggested.map((one) => (
            <li key={one.productId}>
              <b>{one.name}</b>
              {one.basis && (
                <p class="quiet">
                  {one.basisAt === undefined
                    ? texts.basis(one.basis)
                    : texts.basisAt(one.basis, dayText(one.basisAt))}
                </p>
              )}
              <p class="quiet small">{[one.detail, ruleName(one.rule)].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </section>
      {omitted.length > 0 && (
        <section>
          <h2>{texts.omits}</h2>
          <ul class="products">
            {grouped(omitted).map((group) => (
              <Omitted key={group[0].productId + group[0].rule} products={group} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type Group = readonly [Product, ...Product[]];

/** What was left out by one rule for one reason is told once. */
function grouped(products: readonly Product[]): Group[] {
  const groups = Object.groupBy(products, ({ role, rule, topic, detail }) =>
    JSON.stringify([role, rule, topic, detail]),
  );
  return Object.values(groups).filter((group): group is [Product, ...Product[]] => group !== undefined);
}

function Omitted({ products }: { readonly products: Group }) {
  const [{ role, text, rule, topic, detail }] = products;
  return (
    <li>
      <p>
        {ruleName(rule, text)} <span class="mark">{t.value.why.roles[role as 'purchase' | 'candidate']}</span>
      </p>
      {(topic ?? detail) && <p class="quiet small">{[topic, detail].filter(Boolean).join(': ')}</p>}
      <ul class="quiet">
        {products.map(({ productId, name }) => (
          <li key={productId}>{name || productId}</li>
        ))}
      </ul>
    </li>
  );
}
