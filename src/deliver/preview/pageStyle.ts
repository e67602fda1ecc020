/** The style of the preview pages. One string, because its hash is what the pages' policy allows. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #f3eee4; --card: #fffcf6; --ink: #2b2a27; --soft: #5f5a50; --line: #d9d0bd;
  --pine: #1f4d3f; --send: #1f4d3f; --plain: #2d4a73; --defer: #7a4a00; --skip: #5f5a50; }
@media (prefers-color-scheme: dark) { :root { --paper: #151815; --card: #1e231f; --ink: #ede8dd; --soft: #b8b2a3;
  --line: #39403a; --pine: #a5d6c0; --send: #a5d6c0; --plain: #a9c4ec; --defer: #ecc07e; --skip: #b8b2a3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.55 'Avenir Next', Avenir, 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, sans-serif; }
main, .top { max-width: 1180px; margin: 0 auto; padding: 0 20px; }
.top { padding-top: 28px; }
main { padding-bottom: 64px; }
h1, h2, h3 { font-family: Georgia, 'Times New Roman', serif; font-weight: normal; line-height: 1.25; margin: 0; }
h1 { font-size: 30px; }
h2 { font-size: 23px; margin: 40px 0 12px; }
h3 { font-size: 18px; }
p { margin: 8px 0; }
a { color: var(--pine); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--pine); outline-offset: 2px; border-radius: 4px; }
.skip-link { position: absolute; left: -9999px; }
.skip-link:focus { left: 20px; top: 8px; background: var(--card); padding: 8px 12px; }
.soft { color: var(--soft); }
.filter { border: 0; padding: 0; margin: 20px 0 0; display: flex; flex-wrap: wrap; gap: 8px 20px; }
.filter legend { float: left; padding: 0; margin-right: 20px; line-height: 32px; color: var(--soft); }
.filter label { display: inline-flex; align-items: center; gap: 8px; min-height: 32px; cursor: pointer; }
.filter input { width: 18px; height: 18px; margin: 0; accent-color: var(--pine); }
body:has(#show-send:not(:checked)) .send, body:has(#show-send-without-history:not(:checked)) .send-without-history,
body:has(#show-defer:not(:checked)) .defer, body:has(#show-skip:not(:checked)) .skip { display: none; }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 16px; align-items: start;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); }
.person { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px;
  display: flex; flex-direction: column; gap: 6px; }
.person .row { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; justify-content: space-between; }
.kind { font-size: 14px; font-weight: 600; color: var(--skip); }
.kind.is-send { color: var(--send); } .kind.is-send-without-history { color: var(--plain); }
.kind.is-defer { color: var(--defer); }
.subject { font-weight: 600; margin: 4px 0 0; } .preheader { margin: 0; color: var(--soft); }
.reasons { margin: 4px 0 0; padding-left: 20px; font-size: 15px; }
.thumb { height: 300px; overflow: hidden; border: 1px solid var(--line); border-radius: 8px; margin: 8px 0 4px;
  background: var(--paper); }
.thumb iframe { border: 0; width: 200%; height: 600px; transform: scale(.5); transform-origin: 0 0; pointer-events: none; }
.files { list-style: none; margin: auto 0 0; padding: 6px 0 0; display: flex; flex-wrap: wrap; gap: 4px 18px; }
.files a { display: inline-block; padding: 4px 0; }
.sheet { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px; margin-top: 16px; }
.sheet h2 { margin-top: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
caption { text-align: left; color: var(--soft); padding-bottom: 8px; }
th, td { text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-top: 1px solid var(--line);
  overflow-wrap: break-word; min-width: 90px; }
thead th { border-top: 0; font-size: 14px; color: var(--soft); }
th[scope=row] { font-weight: 600; }
code { font: 14px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.views { display: flex; flex-wrap: wrap; gap: 20px; margin-top: 16px; }
.views figure { margin: 0; max-width: 100%; } .views figcaption { color: var(--soft); font-size: 15px; padding-bottom: 6px; }
.views iframe { border: 1px solid var(--line); border-radius: 8px; height: 760px; max-width: 100%; background: var(--paper); }
.wide { width: 602px; } .narrow { width: 322px; }
`;
