import { medium } from '../state/narrow.ts';
import { t } from '../texts/index.ts';
import { PARTS, part, setPart } from './looks.ts';

/** The parts of an email. The reasons are one of them where there is no room for them beside it. */
export function Tabs() {
  const shown = PARTS.filter((one) => one !== 'why' || medium.value);
  const now = shown.find((one) => one === part.value) ?? 'email';
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
