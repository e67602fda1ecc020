import './email.css';
import { setQuery } from '../state/route.ts';
import { t } from '../texts/index.ts';
import { DEVICES } from './devices.ts';
import { MODES, type Mode, mode, picturesOff, setMode, setPictures, size } from './looks.ts';

/** The device, the colours and the pictures that an email is looked at with. */
export function Toolbar() {
  const texts = t.value.email;
  return (
    <div class="toolbar" role="group" aria-label={texts.toolbar}>
      <label>
        <span class="unseen">{texts.device}</span>
        <select
          class="field"
          value={size.value.name ?? ''}
          onChange={({ currentTarget }) => setQuery({ device: currentTarget.value, width: undefined })}
        >
          <option value="">{texts.free}</option>
          {DEVICES.map(({ name, width, height }) => (
            <option key={name} value={name}>
              {name} ({width} × {height})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{texts.mode}</span>
        <select
          class="field"
          value={mode.value}
          onChange={({ currentTarget }) => setMode(currentTarget.value as Mode)}
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {texts.modes[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={!picturesOff.value}
          onChange={({ currentTarget }) => setPictures(currentTarget.checked)}
        />
        {texts.pictures}
      </label>
      <span class="number quiet small">{size.value.width} px</span>
    </div>
  );
}
