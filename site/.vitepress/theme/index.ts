import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import email from '../../../docs/images/after-purchase.png';
import './style.css';

const alt = 'An email of the sample shop: a winter coat, and the gloves, hat and scarf that go with it';

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'home-hero-image': () => h('img', { class: 'home-email', src: email, alt }),
    }),
};
