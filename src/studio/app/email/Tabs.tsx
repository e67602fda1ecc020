import { t } from '../texts/index.ts';
import { type Part, setPart } from './looks.ts';

interface Props {
  readonly shown: readonly Part[];
  readonly now: Part;
}

/** The parts that an email has, one of them open. */
export function Tabs({ shown, now }: Props) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to =
      event.key === 'Home'
        ? shown[0]
        : event.key === 'End'
          ? shown.at(-1)
          : step && shown.at((shown.indexOf(now) + step) % shown.length);
    if (to === undefined || to === 0) return;
    event.preventDefault();
    setPart(to);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t.value.email.parts.label} onKeyDown={onKeyDown}>
      {shown.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === now}
          aria-controls="part"
          tabIndex={one === now ? 0 : -1}
          onClick={() => setPart(one)}
        >
          {t.value.email.parts[one]}
        </button>
      ))}
    </div>
  );
}
