import type { Brand } from '../../domain/index.ts';

const NAMES = {
  accent: 'accent',
  'on-accent': 'onAccent',
  text: 'text',
  muted: 'muted',
  page: 'page',
  card: 'card',
  line: 'line',
} as const;

const variables = (colours: Brand['colours']) =>
  Object.entries(NAMES)
    .map(([name, role]) => `--${name}:${colours[role]};`)
    .join('');

/** The style sheet of all pages, in the shop's colours and fonts. No picture, no font and nothing else is loaded by it. */
export function pageStyle({ colours, dark, fonts, radius }: Brand): string {
  return `:root{color-scheme:light dark;${variables(colours)}}
@media(prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.55 ${fonts.body};overflow-wrap:anywhere}
header,main,footer{max-width:40rem;margin:0 auto;padding:1.25rem 2rem}
header{padding-bottom:0;font:600 1.125rem ${fonts.heading}}
header a{color:inherit;text-decoration:none;display:inline-block;padding:.25rem 0}
main{background:var(--card);border-top:4px solid var(--accent);border-radius:${radius}px;margin-top:1rem;padding:1.5rem 1.25rem;width:calc(100% - 1.5rem)}
h1{font:normal 1.75rem/1.2 ${fonts.heading};margin:0 0 1rem}
h2,legend{font:600 1.0625rem/1.4 ${fonts.body};margin:1.5rem 0 .5rem;padding:0}
fieldset{border:0;border-top:1px solid var(--line);margin:1.25rem 0 0;padding:0}
fieldset legend{float:left;width:100%;margin:1rem 0 .25rem}
fieldset legend+*{clear:both}
p{margin:0 0 1rem}
button+.hint,form+.hint{margin-top:.75rem}
.hint{color:var(--muted);font-size:.9375rem;margin:.25rem 0 0}
label.choice{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;min-height:2.75rem}
input[type=checkbox],input[type=radio]{width:1.5rem;height:1.5rem;margin:.0625rem 0 0;flex:none;accent-color:var(--accent)}
label.field{display:block;margin:.5rem 0 .25rem}
input[type=date],select{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--muted);border-radius:${Math.min(radius, 12)}px;padding:.5rem .75rem;min-height:2.75rem;max-width:100%}
button{font:600 1.0625rem ${fonts.body};color:var(--on-accent);background:var(--accent);border:2px solid var(--accent);border-radius:${radius}px;padding:.75rem 1.5rem;min-height:2.75rem;margin:1.25rem .75rem 0 0;max-width:100%;cursor:pointer}
button.second{color:var(--accent);background:transparent}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.said{border:1px solid var(--line);border-left:4px solid var(--accent);padding:.75rem 1rem;margin:0 0 1.25rem}
a{color:var(--accent)}
ul{padding-left:1.25rem;margin:0 0 1rem}li{margin:.25rem 0}
nav{margin-top:1.5rem}nav p{margin:0}
nav a{display:inline-block;padding:.375rem 0;margin-right:1.25rem}
footer{color:var(--muted);font-size:.9375rem}
@media(forced-colors:active){button{border:2px solid ButtonText}main{border:1px solid CanvasText}}`;
}
