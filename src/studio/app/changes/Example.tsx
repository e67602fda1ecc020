import { useSignal } from '@preact/signals';
import type { ChangeExample } from '../api/client.ts';
import { EmailFrame } from '../email/EmailFrame.tsx';
import { look, mode } from '../email/looks.ts';
import { Toolbar } from '../email/Toolbar.tsx';
import { Outcome } from '../people/Outcome.tsx';
import { ruleName } from '../people/ruleName.ts';
import { route, setQuery } from '../state/route.ts';
import { t } from '../texts/index.ts';
import { isSame, Pieces } from './Pieces.tsx';

export const WAYS = ['sides', 'overlay', 'text', 'source'] as const;
type Way = (typeof WAYS)[number];
export const setWay = (to: Way) => setQuery({ way: to === 'sides' ? undefined : to });
const SIDES = ['before', 'after'] as const;

interface Props {
  readonly example: ChangeExample;
  readonly report: number;
}

/** One email of a group, before and after: to look at, as text and as source. */
export function Example({ example, report }: Props) {
  const texts = t.value.changes;
  const { before, after, group, subject, text, html, frames } = example;
  const hasBoth = frames.before && frames.after;
  const asked = WAYS.find((one) => one === route.value.query.get('way')) ?? 'sides';
  const way = asked === 'overlay' && !hasBoth ? 'sides' : asked;
  const { customer } = (after ?? before) as NonNullable<typeof after>;
  return (
    <section class="example" aria-label={texts.example(customer.name ?? customer.id)}>
      <header>
        <h2>
          <a
            data-view="people"
            href={`/?person=${encodeURIComponent(customer.id)}&in=${encodeURIComponent(group.campaign)}`}
          >
            {texts.example(customer.name ?? customer.id)}
          </a>
        </h2>
        <p class="diff">
          <Pieces pieces={subject} />
        </p>
        <div class="ways" role="group" aria-label={texts.showing}>
          {WAYS.filter((one) => hasBoth || one !== 'overlay').map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={one === way}
              onClick={() => setWay(one)}
            >
              {texts.ways[one]}
            </button>
          ))}
        </div>
      </header>
      <Shown way={way} {...{ example, report }} />
      {way === 'text' && (
        <pre class="scrolled textpart diff" tabIndex={0}>
          {isSame(text) ? texts.sameText : <Pieces pieces={text} />}
        </pre>
      )}
      {way === 'source' && (
        <pre class="scrolled textpart diff small" tabIndex={0}>
          {isSame(html) ? texts.sameSource : <Pieces pieces={html} />}
        </pre>
      )}
    </section>
  );
}

function Shown({ way, example, report }: Props & { readonly way: Way }) {
  const share = useSignal(50);
  const texts = t.value.changes;
  const srcOf = (side: 'before' | 'after') =>
    `/api/changes/${report}/${example.group.id}/${side}?${look.value}`;
  const dark = mode.value !== 'light';
  if (way === 'overlay')
    return (
      <div class="seen">
        <Toolbar />
        <label class="share">
          {texts.before}
          <input
            type="range"
            min="0"
            max="100"
            aria-label={texts.share}
            value={share.value}
            onInput={({ currentTarget }) => (share.value = Number(currentTarget.value))}
          />
          {texts.after}
        </label>
        <div class="over">
          <EmailFrame src={srcOf('before')} title={texts.before} dark={dark} />
          <div style={{ opacity: share.value / 100 }}>
            <EmailFrame src={srcOf('after')} title={texts.after} dark={dark} />
          </div>
        </div>
      </div>
    );
  if (way !== 'sides') return null;
  return (
    <div class="seen">
      <Toolbar />
      <div class="sides">
        {SIDES.map((side) => (
          <Side
            key={side}
            name={texts[side]}
            described={example[side]}
            src={example.frames[side] ? srcOf(side) : undefined}
            dark={dark}
          />
        ))}
      </div>
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly described: ChangeExample['before'];
  readonly src: string | undefined;
  readonly dark: boolean;
}

function Side({ name, described, src, dark }: SideProps) {
  return (
    <section aria-label={name}>
      <header>
        <h3>{name}</h3>
        {described && <Outcome outcome={described.error ? 'failed' : described.why.kind} />}
      </header>
      <p class="subject">{described?.email?.subject ?? described?.error?.message ?? t.value.email.noEmail}</p>
      {src ? (
        <EmailFrame src={src} title={name} dark={dark} />
      ) : (
        <ul class="quiet noemail">
          {described?.why.reasons.map(({ rule, text }) => (
            <li key={rule}>{ruleName(rule, text)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
