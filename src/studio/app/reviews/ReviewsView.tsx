import './reviews.css';
import { useEffect, useRef } from 'preact/hooks';
import { isSingleKey, viewCommands, viewKeys } from '../state/keys.ts';
import { opened } from '../state/opened.ts';
import { route } from '../state/route.ts';
import { shop } from '../state/shop.ts';
import { count, t } from '../texts/index.ts';
import {
  at,
  because,
  choose,
  decide,
  decided,
  forward,
  hasUnwritten,
  KINDS,
  kind,
  left,
  list,
  load,
  move,
  open,
  refused,
  takeBack,
  undo,
  write,
  written,
} from './deciding.ts';
import { GroupCard } from './GroupCard.tsx';
import { GroupList } from './GroupList.tsx';
import { words } from './texts.ts';

/** Pairs and findings that a person decides on: a group at a time, by keys, and written when all is as it should be. */
export default function ReviewsView() {
  const texts = words.value;
  const why = useRef<HTMLInputElement>(null);
  const isPolicy = kind.value === 'policy';
  const isReadOnly = shop.value?.readOnly === true;

  useEffect(() => {
    const asked = route.peek().query.get('of');
    void load(KINDS.find((one) => one === asked) ?? 'complements');
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnwritten()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);

  useEffect(() => {
    const { keys } = texts;
    viewKeys.value = [
      { keys: ['A'], says: keys.accept },
      { keys: ['R'], says: keys.refuse },
      { keys: ['S'], says: keys.skip },
      { keys: ['U'], says: keys.undo },
      { keys: ['↓', '↑'], says: keys.move },
      { keys: ['W'], says: keys.why },
      { keys: ['Ctrl', 'S'], says: keys.write },
    ];
    viewCommands.value = [
      ...KINDS.map((one) => ({
        name: `${t.value.views.reviews}: ${texts.kinds[one]}`,
        run: () => choose(one),
      })),
      { name: keys.write, hint: 'Ctrl S', run: () => void write() },
      { name: texts.takeBack, run: () => void takeBack() },
    ];
    const actions: Readonly<Record<string, () => void>> = {
      a: () => act('accept'),
      r: () => act('refuse'),
      s: forward,
      u: undo,
      w: () => why.current?.focus(),
    };
    const act = (decision: 'accept' | 'refuse') => {
      if (shop.peek()?.readOnly) return;
      if (!decide(decision)) why.current?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || opened.peek() !== undefined) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        return void write();
      }
      const key = event.key.toLowerCase();
      const action = actions[key];
      if (action && isSingleKey(event, event.key)) {
        event.preventDefault();
        action();
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target === document.body) {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [texts]);

  const groups = open.value;
  const group = groups[at.value];
  return (
    <div class="reviews">
      <header class="bar">
        <h1 class="unseen">{t.value.views.reviews}</h1>
        <div class="kinds" role="group" aria-label={texts.kinds.label}>
          {KINDS.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={kind.value === one}
              onClick={() => choose(one)}
            >
              {texts.kinds[one]}
            </button>
          ))}
        </div>
        <span class="quiet number">{list.value && texts.left(count(left.value), count(groups.length))}</span>
        <span class="gap" />
        {decided.value.length > 0 && (
          <>
            <button type="button" class="button" onClick={undo}>
              {texts.undo}
            </button>
            <button type="button" class="button main" onClick={() => void write()}>
              {texts.write(decided.value.length)}
            </button>
          </>
        )}
      </header>
      <div class="said">
        <p class="quiet">{texts.about[kind.value]}</p>
        {isReadOnly && <p class="mark wait">{texts.readOnly}</p>}
        {refused.value && (
          <p class="strip" role="alert">
            {refused.value.message}. {refused.value.fix ?? ''}
          </p>
        )}
        {written.value && (
          <p class="done">
            {written.value.text}{' '}
            <button type="button" class="button" onClick={() => void takeBack()}>
              {texts.takeBack}
            </button>
          </p>
        )}
        {isPolicy && groups.length > 0 && !isReadOnly && (
          <label class="because">
            {texts.because}
            <input
              class="field"
              ref={why}
              value={because.value}
              maxLength={500}
              aria-describedby="because-hint"
              onInput={({ currentTarget }) => {
                because.value = currentTarget.value;
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
              }}
            />
            <span class="quiet small" id="because-hint">
              {texts.becauseHint}
            </span>
          </label>
        )}
      </div>
      {list.value === undefined ? (
        <p class="none quiet">{t.value.loading}</p>
      ) : groups.length === 0 ? (
        <p class="none quiet">{kind.value === 'pairs' ? texts.noLearned : texts.nothingAtAll}</p>
      ) : (
        <div class="both">
          <GroupList />
          {group && <GroupCard key={group.key} group={group} />}
        </div>
      )}
    </div>
  );
}
