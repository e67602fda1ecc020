import type { RefObject } from 'preact';
import { setQuery } from '../state/route.ts';
import { count, t } from '../texts/index.ts';
import { FILTERS, filter } from './filter.ts';
import { counting, listing } from './listing.ts';
import { ruleName } from './ruleName.ts';

const FACETS = ['campaign', 'outcome', 'rule', 'language', 'template', 'shape'] as const;

interface Props {
  readonly search: RefObject<HTMLInputElement | null>;
  /** The arrow down leads from the search into the list. */
  readonly onList: () => void;
}

/** Search and filters: all of it stands in the address bar. */
export function Filters({ search, onList }: Props) {
  const texts = t.value.people;
  const now = filter.value;
  const set = FILTERS.filter((name) => name !== 'q' && now[name] !== undefined).length;
  return (
    <search class="filters">
      <div class="find">
        <input
          type="search"
          class="field"
          ref={search}
          aria-label={texts.search}
          placeholder={texts.search}
          value={now.q ?? ''}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setQuery({ q: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              onList();
            }
          }}
        />
        <output class="quiet small number" data-answer={listing.value?.answer}>
          {listing.value && texts.rows(count(listing.value.total))}
        </output>
      </div>
      <details onToggle={({ currentTarget }) => (counting.value = currentTarget.open)}>
        <summary>
          {texts.filters}
          {set > 0 && <span class="mark">{set}</span>}
        </summary>
        <div class="facets">
          {counting.value && FACETS.map((name) => <Facet key={name} name={name} />)}
          <label class="check">
            <input
              type="checkbox"
              checked={now.due === '1'}
              onChange={({ currentTarget }) =>
                setQuery({ due: currentTarget.checked ? '1' : undefined }, true)
              }
            />
            {texts.due}
          </label>
          {set > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => setQuery(Object.fromEntries(FILTERS.map((name) => [name, undefined])), true)}
            >
              {texts.clear}
            </button>
          )}
        </div>
      </details>
    </search>
  );
}

function Facet({ name }: { readonly name: (typeof FACETS)[number] }) {
  const texts = t.value.people;
  const chosen = filter.value[name] ?? '';
  const values = listing.value?.facets[name] ?? [];
  const isKnown = chosen === '' || values.some(({ value }) => value === chosen);
  return (
    <div>
      <label class="quiet small" for={`facet-${name}`}>
        {texts.facets[name]}
      </label>
      <select
        id={`facet-${name}`}
        class="field"
        value={chosen}
        onChange={({ currentTarget }) => setQuery({ [name]: currentTarget.value }, true)}
      >
        <option value="">{texts.all}</option>
        {!isKnown && <option value={chosen}>{nameOf(name, chosen)} (0)</option>}
        {values.map(({ value, count: number }) => (
          <option key={value} value={value}>
            {nameOf(name, value)} ({count(number)})
          </option>
        ))}
      </select>
    </div>
  );
}

function nameOf(facet: (typeof FACETS)[number], value: string): string {
  if (facet === 'rule') return ruleName(value);
  if (facet !== 'outcome') return value;
  return (t.value.people.outcomes as Readonly<Record<string, string>>)[value] ?? value;
}
