import { sentences } from '../texts/index.ts';

/** The sentences of the test send. */
export const words = sentences({
  en: {
    button: 'Send a test…',
    title: 'Send a test',
    about: (subjectMark: string) =>
      `The email that this person would get now, as the saved files make it, over the shop’s own server. Its subject begins with ${subjectMark}, its links open nothing, and the person hears nothing of it.`,
    to: 'To',
    send: 'Send',
    sending: 'Sending…',
    close: 'Close',
    missing: {
      'read-only': 'The studio was started with --read-only: nothing is sent from it.',
      addresses:
        "No address is listed for tests. A test shows what a customer bought, so it goes to your own people only: list them in the configuration, under sending: { testAddresses: ['me@shop.example'] }, and start the studio again.",
      server:
        'No mail server is named. Set SMTP_URL, such as smtps://user:password@mail.shop.example, and start the studio again.',
    },
    states: {
      accepted: 'Sent: the server took it.',
      deferred: 'Not now: the server asks to try again later.',
      rejected: 'Not sent: the server refused it.',
      uncertain: 'It may have been sent: the server did not say so to the end.',
      'nothing-to-send': 'Nothing to send to this person now',
      other: 'Not sent.',
    },
  },
  es: {
    button: 'Enviar una prueba…',
    title: 'Enviar una prueba',
    about: (subjectMark: string) =>
      `El correo que esta persona recibiría ahora, como lo hacen los archivos guardados, por el servidor de la tienda. Su asunto empieza por ${subjectMark}, sus enlaces no abren nada y la persona no se entera.`,
    to: 'Para',
    send: 'Enviar',
    sending: 'Enviando…',
    close: 'Cerrar',
    missing: {
      'read-only': 'El estudio se abrió con --read-only: desde él no se envía nada.',
      addresses:
        "No hay ninguna dirección para pruebas. Una prueba muestra lo que compró un cliente, así que solo va a tu propia gente: ponla en la configuración, en sending: { testAddresses: ['yo@tienda.example'] }, y abre el estudio de nuevo.",
      server:
        'No se ha indicado ningún servidor de correo. Pon SMTP_URL, por ejemplo smtps://usuario:clave@correo.tienda.example, y abre el estudio de nuevo.',
    },
    states: {
      accepted: 'Enviado: el servidor lo ha aceptado.',
      deferred: 'Ahora no: el servidor pide probar más tarde.',
      rejected: 'No se ha enviado: el servidor lo ha rechazado.',
      uncertain: 'Puede que se haya enviado: el servidor no llegó a decirlo.',
      'nothing-to-send': 'Ahora no hay nada que enviar a esta persona',
      other: 'No se ha enviado.',
    },
  },
});
