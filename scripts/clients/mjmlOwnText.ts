import mjml2html from 'mjml';
import { chooseClients } from '../../src/inspect/clients/chooseClients.ts';
import { featuresIn } from '../../src/inspect/clients/featuresIn.ts';
import { impactOf } from '../../src/inspect/clients/IMPACT.ts';
import { supportOf } from '../../src/inspect/clients/supportOf.ts';
import { createPage } from '../../src/inspect/Page.ts';

/** Every component without any attribute that is a choice of its author. */
const BARE = `<mjml><mj-head><mj-title>a</mj-title><mj-preview>a</mj-preview></mj-head><mj-body>
<mj-wrapper><mj-section><mj-column><mj-text>a</mj-text><mj-button href="#">a</mj-button><mj-image src="a.png" alt="" /><mj-divider />
<mj-spacer /><mj-table><tr><td>a</td></tr></mj-table></mj-column></mj-section></mj-wrapper>
<mj-section full-width="full-width"><mj-group><mj-column width="40%"><mj-text>a</mj-text></mj-column><mj-column width="200px"><mj-image src="a.png" alt="" fluid-on-mobile="true" /></mj-column></mj-group></mj-section>
<mj-section direction="rtl"><mj-column background-color="#ffffff" inner-background-color="#ffffff" padding="1px" border="1px solid #000000"><mj-text align="center" color="#000000">a</mj-text></mj-column><mj-column /></mj-section>
<mj-section><mj-column><mj-social><mj-social-element name="web" href="#">a</mj-social-element></mj-social>
<mj-social mode="vertical"><mj-social-element name="web" href="#">a</mj-social-element></mj-social></mj-column></mj-section>
<mj-section><mj-column><mj-navbar><mj-navbar-link href="#">a</mj-navbar-link></mj-navbar>
<mj-navbar hamburger="hamburger"><mj-navbar-link href="#">a</mj-navbar-link></mj-navbar></mj-column></mj-section>
<mj-section><mj-column><mj-accordion><mj-accordion-element><mj-accordion-title>a</mj-accordion-title><mj-accordion-text>a</mj-accordion-text></mj-accordion-element></mj-accordion></mj-column></mj-section>
<mj-section><mj-column><mj-carousel><mj-carousel-image src="a.png" /><mj-carousel-image src="b.png" /></mj-carousel></mj-column></mj-section>
<mj-hero><mj-text>a</mj-text></mj-hero><mj-hero mode="fixed-height" height="200px" background-width="600px" background-height="200px" background-url="a.png"><mj-text>a</mj-text></mj-hero>
<mj-section background-url="a.png"><mj-column><mj-text>a</mj-text></mj-column></mj-section>
<mj-raw>a</mj-raw></mj-body></mjml>`;

/**
 * What MJML writes by itself and some mail program does not support, as the module \`MJML_OWN.ts\`: what \`featuresIn\` finds in every
 * component rendered without a choice of its author.
 */
export async function mjmlOwnText(): Promise<string> {
  const { html } = await mjml2html(BARE);
  const email = { subject: '', preheader: '', html, text: '' };
  const all = chooseClients(['*@0']);
  const lacks = (feature: string) => (supportOf(feature, all)?.without.length ?? 0) > 0;
  const signatures = [...featuresIn(createPage(email, { clients: [] }))]
    // The pictures behind and the targets of links are an author's choice; what MJML draws around them is not.
    .filter(
      ({ feature }) => !['css-background-image', 'html-background', 'html-anchor-links'].includes(feature),
    )
    .filter(({ feature }) => impactOf(feature) !== undefined && lacks(feature))
    .map(({ signature }) => signature);
  const lines = [...new Set(signatures)].sort().map((one) => `  ${JSON.stringify(one)},`);
  return `/**
 * What MJML writes by itself and some mail programs do not support, made by \`npm run clients\` from its own output: feature, element (or
 * \`style\`), and what stands there with numbers made alike. No template changes it, so no template is blamed for it.
 */
export const MJML_OWN: ReadonlySet<string> = new Set([
${lines.join('\n')}
]);
`;
}
