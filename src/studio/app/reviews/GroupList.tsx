import { useEffect, useRef } from 'preact/hooks';
import { count } from '../texts/index.ts';
import { at, byGroup, move, open } from './deciding.ts';
import { words } from './texts.ts';

/** All groups, each with what was decided: a list box, so that arrows go through it. */
export function GroupList() {
  const texts = words.value;
  const list = useRef<HTMLDivElement>(null);
  const meant = at.value;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [meant]);
  return (
    <div
      class="groups"
      role="listbox"
      tabIndex={0}
      aria-label={texts.groups}
      aria-activedescendant={`group-${meant}`}
      ref={list}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e6, End: 1e6 }[
          event.key
        ];
        if (step === undefined) return;
        event.preventDefault();
        move(step);
      }}
    >
      {open.value.map(({ key, title, items, certainty }, index) => {
        const decision = byGroup.value.get(key)?.decision;
        return (
          <div
            key={key}
            id={`group-${index}`}
            role="option"
            aria-selected={index === meant}
            onClick={() => {
              at.value = index;
            }}
          >
            <span class="title">{title}</span>
            <span class="quiet small number">{count(items.length)}</span>
            {decision ? (
              <span class={decision === 'refuse' ? 'mark bad' : 'mark good'}>
                {{ accept: texts.accepted, refuse: texts.refused, some: texts.some }[decision]}
              </span>
            ) : (
              <span class="mark">{texts.certainties[certainty]}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
