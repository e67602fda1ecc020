import type { EventFormatName } from '../reports/events/EVENT_FORMATS.ts';

/**
 * The header by which a relay's events name the message: each relay gives one field of the sender's back, and takes it out on the way. It
 * holds a signed token and nothing of the person.
 */
export function eventHeader(relay: EventFormatName, token: string): readonly [name: string, value: string] {
  switch (relay) {
    case 'ses':
      return ['X-SES-MESSAGE-TAGS', `mesura=${token}`];
    case 'brevo':
      return ['X-Mailin-custom', `mesura:${token}`];
    case 'mailgun':
      return ['X-Mailgun-Variables', `{"mesura": "${token}"}`];
    case 'postmark':
      return ['X-PM-Metadata-mesura', token];
    case 'sendgrid':
      return ['X-SMTPAPI', `{"unique_args": {"mesura": "${token}"}}`];
  }
}
