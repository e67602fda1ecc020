import './shell.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { problem } from '../state/events.ts';
import { view } from '../state/route.ts';
import { shop } from '../state/shop.ts';
import { t } from '../texts/index.ts';
import { Header } from './Header.tsx';
import { Help } from './Help.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Palette } from './Palette.tsx';
import { ProblemPage } from './ProblemPage.tsx';
import { Settings } from './Settings.tsx';
import { States } from './States.tsx';
import { ViewSlot } from './ViewSlot.tsx';

/** Header, view, and what may lie over them. */
export function App() {
  const main = useRef<HTMLElement>(null);
  const open = view.value;
  const first = useRef(true);

  useLayoutEffect(() => {
    document.title = `${t.value.views[open]} · ${shop.value?.name ?? 'Mesura'}`;
  }, [open, shop.value?.name, t.value]);

  // Whoever changes the view is taken to it: to the start of its content, not back to the top of the page.
  useLayoutEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [open]);

  // In the editor the broken file is mended: there the page of the error would stand in the way.
  const broken = open === 'write' ? undefined : problem.value;
  return (
    <div class="shell">
      <a class="button skip" href="#view">
        {t.value.skip}
      </a>
      <Header />
      <States />
      <main id="view" class="view" tabIndex={-1} ref={main} aria-label={t.value.views[open]}>
        {broken === undefined ? <ViewSlot /> : <ProblemPage problem={broken} />}
      </main>
      <LiveRegion />
      <Palette />
      <Help />
      <Settings />
    </div>
  );
}
