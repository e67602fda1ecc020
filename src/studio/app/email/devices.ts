/** Screens that emails are read on, in CSS pixels, as their makers give them. */
export const DEVICES = [
  { name: 'iPhone SE', width: 375, height: 667 },
  { name: 'iPhone 16', width: 393, height: 852 },
  { name: 'iPhone 16 Pro Max', width: 440, height: 956 },
  { name: 'Galaxy S24', width: 360, height: 780 },
  { name: 'Pixel 9', width: 412, height: 923 },
  { name: 'iPad mini', width: 744, height: 1133 },
  { name: 'iPad', width: 820, height: 1180 },
] as const;

/** The narrowest and the widest frame that can be dragged. */
export const NARROWEST = 240;
export const WIDEST = 1400;
