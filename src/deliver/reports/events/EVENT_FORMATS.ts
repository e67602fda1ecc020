/** The relays whose JSON events can be read. */
export const EVENT_FORMATS = ['ses', 'brevo', 'mailgun', 'postmark', 'sendgrid'] as const;
export type EventFormatName = (typeof EVENT_FORMATS)[number];
