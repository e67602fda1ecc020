import { render } from 'preact';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import { App } from './shell/App.tsx';
import { listenToEvents } from './state/events.ts';
import { listenToKeys } from './state/keys.ts';
import { listenToRoute } from './state/route.ts';
import { loadShop } from './state/shop.ts';

listenToRoute();
listenToKeys();
listenToEvents();
void loadShop();
const place = document.querySelector('#app');
if (place) render(<App />, place);
