import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { viewCommands, viewKeys } from '../state/keys.ts';
import { type View, view } from '../state/route.ts';
import { t } from '../texts/index.ts';

/** Where each view comes from. It is loaded when it is first opened; a view's file exports one component, as default. */
const LOADERS: Readonly<Record<View, () => Promise<{ default: ComponentType }>>> = {
  people: () => import('../people/PeopleView.tsx'),
  changes: () => import('../changes/ChangesView.tsx'),
  inspect: () => import('../inspect/InspectView.tsx'),
  write: () => import('../writing/WritingView.tsx'),
  reviews: () => import('../reviews/ReviewsView.tsx'),
};

const loaded = new Map<View, ComponentType>();

/** The view that the address names. */
export function ViewSlot() {
  const open = view.value;
  const [, refresh] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    setFailed(false);
    if (!loaded.has(open))
      LOADERS[open]().then(
        (module) => {
          loaded.set(open, module.default);
          if (!gone) refresh((one) => one + 1);
        },
        () => {
          if (!gone) setFailed(true);
        },
      );
    return () => {
      gone = true;
      viewKeys.value = [];
      viewCommands.value = [];
    };
  }, [open]);

  const Loaded = loaded.get(open);
  if (Loaded) return <Loaded key={open} />;
  if (!failed) return <p class="plainview quiet">{t.value.loading}</p>;
  return (
    <div class="plainview" role="alert">
      <p>{t.value.failed}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t.value.again}
        </button>
      </p>
    </div>
  );
}
