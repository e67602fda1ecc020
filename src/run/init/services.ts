const section = (comment: string, title: string, text: string) => `{{!-- ${comment} --}}
<mj-section css-class="card" background-color="{{brand.colours.card}}" padding="8px 0">
  <mj-column>
    <mj-divider css-class="rule" />
    <mj-text css-class="ink">
      <h2 style="margin:0;font-family:{{brand.fonts.heading}};font-size:22px;line-height:29px;font-weight:normal;">${title}</h2>
    </mj-text>
    <mj-text css-class="ink">
      <p style="margin:0;">${text}</p>
    </mj-text>
  </mj-column>
</mj-section>
`;

/**
 * The partial `services` of a new folder, by language. The sample shop's own promises exchanges and repairs; an email must
 * not promise for a shop what the shop has not, so a new one only says how to answer.
 */
export const SERVICES = {
  en: section(
    'What your shop offers. Add only what is true for it: exchanges, repairs, opening hours, a telephone number.',
    'We are still here',
    '<strong>A question, or something is not right?</strong> Reply to this email.',
  ),
  es: section(
    'Lo que ofrece tu tienda. Añade solo lo que sea verdad: cambios, arreglos, horario, un teléfono.',
    'Seguimos aquí',
    '<strong>¿Una pregunta, o algo no está bien?</strong> Responde a este correo.',
  ),
  de: section(
    'Was dein Laden bietet. Schreib nur hin, was stimmt: Umtausch, Reparatur, Öffnungszeiten, Telefon.',
    'Wir sind weiter für dich da',
    '<strong>Eine Frage, oder stimmt etwas nicht?</strong> Antworte einfach auf diese E-Mail.',
  ),
  'de-formal': section(
    'Was Ihr Laden bietet. Schreiben Sie nur hin, was stimmt: Umtausch, Reparatur, Öffnungszeiten, Telefon.',
    'Wir sind weiter für Sie da',
    '<strong>Eine Frage, oder stimmt etwas nicht?</strong> Antworten Sie einfach auf diese E-Mail.',
  ),
  fr: section(
    'Ce que propose votre boutique. N’ajoutez que ce qui est vrai : échanges, réparations, horaires, téléphone.',
    'Nous sommes toujours là',
    '<strong>Une question, ou quelque chose ne va pas ?</strong> Répondez à cet e-mail.',
  ),
  it: section(
    'Quello che offre il tuo negozio. Aggiungi solo ciò che è vero: cambi, riparazioni, orari, telefono.',
    'Noi siamo sempre qui',
    '<strong>Una domanda, o qualcosa non va?</strong> Rispondi a questa email.',
  ),
  pt: section(
    'O que a tua loja oferece. Acrescenta só o que é verdade: trocas, arranjos, horário, telefone.',
    'Continuamos aqui',
    '<strong>Uma pergunta, ou alguma coisa não está bem?</strong> Responde a este e-mail.',
  ),
  'pt-BR': section(
    'O que a sua loja oferece. Acrescente só o que é verdade: trocas, consertos, horário, telefone.',
    'Continuamos aqui',
    '<strong>Uma pergunta, ou alguma coisa não está certa?</strong> Responda a este e-mail.',
  ),
} as const;
