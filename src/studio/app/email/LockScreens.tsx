import type { EmailFacts } from '../api/client.ts';
import { shop } from '../state/shop.ts';
import { t } from '../texts/index.ts';

type Screens = NonNullable<EmailFacts['email']>['lockScreens'];

/** What others may read on a telephone that lies on the table: sender, subject and first words, cut as it cuts them. */
export function LockScreens({ screens }: { readonly screens: Screens }) {
  return (
    <div class="scrolled locks" tabIndex={0} role="region" aria-labelledby="tab-lock">
      <p class="quiet">{t.value.email.lockNote}</p>
      <ul>
        {screens.map(({ device, from, subject, preview }) => (
          <li key={device} class={`lock ${device.toLowerCase()}`}>
            <h3 class="quiet small">{device}</h3>
            <div class="screen">
              <div class="notice">
                <span class="app" aria-hidden="true">
                  {(shop.value?.name ?? from).slice(0, 1)}
                </span>
                <p class="from">{from}</p>
                <p class="subject">{subject}</p>
                <p class="preview">{preview}</p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
