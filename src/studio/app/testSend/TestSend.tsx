import './testSend.css';
import { signal } from '@preact/signals';
import type { InferResponseType } from 'hono/client';
import { useEffect, useState } from 'preact/hooks';
import { answerOf, api, Refused } from '../api/client.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { announce } from '../state/announce.ts';
import { remember, remembered } from '../state/remembered.ts';
import { words } from './texts.ts';

type Ready = InferResponseType<(typeof api)['test-send']['$get'], 200>;

interface Props {
  readonly customer: string;
  readonly campaign: string;
}

/** Whether somebody is about to send a test: by the button, or by the command palette. */
export const sending = signal(false);

/** A button that sends one person's email to an address of the shop, or says what is missing for that. */
export function TestSend({ customer, campaign }: Props) {
  const close = () => {
    sending.value = false;
  };
  useEffect(() => close, [customer, campaign]);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => (sending.value = true)}>
        {words.value.button}
      </button>
      {sending.value && <Form customer={customer} campaign={campaign} onClose={close} />}
    </>
  );
}

function Form({ customer, campaign, onClose }: Props & { readonly onClose: () => void }) {
  const texts = words.value;
  const [ready, setReady] = useState<Ready | undefined>(undefined);
  const [to, setTo] = useState(remembered('testTo') ?? '');
  const [said, setSaid] = useState<string | undefined>(undefined);
  const [isSending, setSending] = useState(false);

  useEffect(() => {
    void answerOf(api['test-send'].$get()).then((got) => {
      setReady(got);
      setTo((one) => (got.addresses.includes(one) ? one : (got.addresses[0] ?? '')));
    });
  }, []);

  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    remember('testTo', to);
    const say = (text: string) => {
      setSaid(text);
      announce(text);
    };
    try {
      const { state, reasons } = await answerOf(api['test-send'].$post({ json: { customer, campaign, to } }));
      const known =
        state in texts.states ? texts.states[state as keyof typeof texts.states] : texts.states.other;
      say(state === 'nothing-to-send' ? `${known}: ${reasons.join('; ')}` : known);
    } catch (error) {
      const { message, fix } = error instanceof Refused ? error : new Refused({});
      say(fix === undefined ? message : `${message}. ${fix}`);
    }
    setSending(false);
  };

  return (
    <Dialog label={texts.title} class="testsend" onClose={onClose}>
      <form onSubmit={send}>
        <h2>{texts.title}</h2>
        <p class="quiet">
          {campaign} · {customer}
        </p>
        {ready?.missing === undefined ? (
          <>
            <p>{texts.about('[Test]')}</p>
            <label>
              {texts.to}
              <select class="field" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
                {ready?.addresses.map((address) => (
                  <option key={address}>{address}</option>
                ))}
              </select>
            </label>
          </>
        ) : (
          <p role="alert">{texts.missing[ready.missing]}</p>
        )}
        {said !== undefined && <p role="status">{said}</p>}
        <footer>
          <button type="button" class="button" onClick={onClose}>
            {texts.close}
          </button>
          {ready?.missing === undefined && (
            <button type="submit" class="button main" disabled={isSending || to === ''}>
              {isSending ? texts.sending : texts.send}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}
