/** What each finding says and advises, in Spanish, by its code. The English is the server's. */
export const spanish: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  'header-missing': ['falta una cabecera obligatoria', 'envíala: los filtros cuentan su ausencia (RFC 5322)'],
  'header-twice': ['una cabecera que solo puede estar una vez está dos', 'envíala una sola vez'],
  'header-invalid': ['una cabecera no está bien escrita', 'corrígela'],
  'line-too-long': ['una línea tiene más de 998 signos', 'pártela o codifica esa parte'],
  'line-end-bare': ['un final de línea no es CRLF', 'envía CRLF siempre'],
  'header-not-ascii': ['una cabecera tiene signos fuera de ASCII', 'codifícalos (RFC 2047)'],
  'from-unaligned': [
    'el remitente y la ruta de retorno son de dominios distintos',
    'firma con el dominio del remitente (DKIM) o usa una ruta de retorno suya',
  ],
  'unsubscribe-header-missing': ['falta la cabecera List-Unsubscribe', 'envíala: Gmail y Yahoo la exigen'],
  'unsubscribe-header-no-https': [
    'List-Unsubscribe no tiene una dirección https',
    'dale exactamente una (RFC 8058)',
  ],
  'unsubscribe-header-no-post': [
    'falta List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'envíala junto a List-Unsubscribe, palabra por palabra',
  ],
  'subject-empty': ['no hay asunto', 'pon en la plantilla un mj-title que nunca quede vacío'],
  'subject-long': ['el asunto es más largo de lo que se ve', 'pon lo importante en los primeros 40 signos'],
  'subject-shouts': ['el asunto está en mayúsculas', 'escríbelo como una frase'],
  'subject-exclaims': ['el asunto tiene varias exclamaciones', 'una basta; ninguna es mejor'],
  'subject-emoji': [
    'el asunto tiene varios emojis',
    'uno dice lo mismo; los lectores de pantalla los leen todos',
  ],
  'subject-pretends': [
    'el asunto finge ser una respuesta o un reenvío',
    'quita «Re:» o «Fwd:»: engaña, y varias leyes lo prohíben',
  ],
  'preheader-missing': [
    'no hay preheader: junto al asunto se ven las primeras palabras del correo',
    'pon un mj-preview en la plantilla',
  ],
  'preheader-long': [
    'el preheader es más largo de lo que se ve',
    'pon lo importante en los primeros 90 signos',
  ],
  'preheader-repeats': ['el preheader repite el asunto', 'sigue donde acaba el asunto'],
  'placeholder-left': ['ha quedado un hueco que nadie rellenó', 'rellénalo o corrige su nombre'],
  'filler-text': ['hay texto de relleno (lorem ipsum)', 'escribe el texto'],
  'text-missing': ['no hay parte de texto', 'envíala: hay programas sin HTML, y los filtros la buscan'],
  'text-unlike': [
    'la parte de texto dice otra cosa que el HTML',
    'haz que ambas salgan de la misma plantilla',
  ],
  'link-empty': ['un enlace no lleva a ningún sitio', 'dale una dirección o déjalo en texto'],
  'link-broken': ['la dirección de un enlace no es válida', 'corrígela'],
  'link-relative': [
    'un enlace no tiene dominio, y un correo no tiene página de la que partir',
    'escribe la dirección entera, con https://',
  ],
  'link-unsafe': ['un enlace tiene un esquema que los programas rechazan', 'usa https:, mailto: o tel:'],
  'link-unencrypted': ['un enlace no va cifrado (http:)', 'usa https:'],
  'link-space': ['un enlace tiene un espacio o un salto de línea', 'escribe %20 o quítalo'],
  'link-placeholder': ['un enlace lleva un hueco que nadie rellenó', 'rellénalo o corrige su nombre'],
  'link-says-other': [
    'el texto de un enlace nombra otro sitio que aquel al que lleva',
    'escribe palabras en vez de una dirección: así parece un fraude',
  ],
  'link-to-number': ['un enlace lleva a un número en vez de a un nombre', 'usa el dominio de la tienda'],
  'link-local': ['un enlace lleva a una red privada o a esta máquina', 'usa la dirección pública'],
  'link-with-login': ['un enlace lleva un usuario o una contraseña', 'quítalos de la dirección'],
  'link-mixed-script': [
    'un dominio mezcla letras de varios alfabetos',
    'usa el dominio normal: así se hacen las imitaciones',
  ],
  'link-shortened': [
    'un enlace esconde su destino tras un acortador ajeno',
    'enlaza directamente o por el dominio de la tienda',
  ],
  'link-personal': [
    'un enlace lleva algo que distingue a una persona de otra',
    'quita el parámetro, si la persona no ha aceptado que la sigan',
  ],
  'link-tracking': [
    'un enlace lleva parámetros que cuentan campañas',
    'nada, si la tienda los quiere: son iguales para todos',
  ],
  'anchor-missing': [
    'un enlace lleva a un lugar del correo que no existe',
    'dale ese id al lugar o quita el enlace',
  ],
  'picture-no-address': ['una imagen no tiene dirección', 'dale una, o quita la imagen cuando no la haya'],
  'picture-relative': ['una imagen no tiene dominio', 'escribe la dirección entera, con https://'],
  'picture-unsafe': ['la dirección de una imagen es de las que se rechazan', 'usa https:'],
  'picture-placeholder': [
    'la dirección de una imagen lleva un hueco sin rellenar',
    'rellénalo o corrige su nombre',
  ],
  'picture-unencrypted': ['una imagen no va cifrada (http:)', 'usa https:'],
  'picture-missing': [
    'el archivo de una imagen no está',
    'ponlo en la carpeta de preview.pictures o corrige la dirección',
  ],
  'picture-heavy': ['una imagen pesa más de 200 KB', 'guárdala más pequeña o como JPEG'],
  'pictures-heavy': [
    'las imágenes del correo pesan juntas más de 1 MB',
    'guárdalas más pequeñas o enseña menos',
  ],
  'picture-no-width': [
    'una imagen no tiene el atributo width',
    'dáselo en píxeles: si no, Outlook en Windows la enseña en su tamaño natural',
  ],
  'picture-too-small': [
    'una imagen tiene menos píxeles de los que se enseñan',
    'guárdala con el doble del ancho con que se enseña',
  ],
  'picture-too-large': [
    'una imagen tiene más del triple de los píxeles que se enseñan',
    'guárdala con el doble del ancho con que se enseña',
  ],
  'picture-distorted': [
    'el ancho y el alto de una imagen no corresponden al archivo',
    'deja uno al programa (height: auto) o corrígelos',
  ],
  'tracking-pixel': [
    'una imagen de un píxel cuenta quién abre el correo',
    'quítala: lo cuenta sin preguntar',
  ],
  'only-pictures': ['el correo es casi todo imágenes', 'escribe sus palabras como texto'],
  'lang-missing': ['el correo no dice en qué idioma está', 'ponlo: <mjml lang="es">'],
  'lang-invalid': ['se nombra un idioma que no existe', 'usa una etiqueta como es o pt-BR'],
  'lang-other': ['el correo dice estar en otro idioma que su plantilla', 'corrige el lang de la plantilla'],
  'direction-missing': [
    'el idioma se escribe de derecha a izquierda y el correo no lo dice',
    'ponlo: <mjml dir="rtl">',
  ],
  'title-missing': [
    'el correo no tiene título',
    'ponle un mj-title: los lectores de pantalla lo leen primero',
  ],
  'zoom-forbidden': ['no se puede ampliar el correo', 'quita user-scalable=no y maximum-scale'],
  'refresh-timed': ['el correo lleva a otro sitio por sí solo', 'quita el meta refresh'],
  'heading-skipped': ['un título se salta un nivel', 'baja de nivel en nivel'],
  'heading-empty': ['un título está vacío', 'escríbelo o quítalo'],
  'list-broken': [
    'una lista contiene otra cosa que sus elementos',
    'pon li dentro de ul u ol, dt y dd dentro de dl, y nada más',
  ],
  'role-unknown': ['un elemento tiene un role que no existe', 'usa un role de WAI-ARIA o ninguno'],
  'id-twice': ['dos elementos tienen el mismo id', 'dale a cada uno el suyo'],
  'frame-no-title': ['un marco no tiene título', 'quítalo: ningún programa de correo enseña marcos'],
  'field-no-label': ['un campo no tiene etiqueta', 'ponle un label o aria-label'],
  'button-no-name': ['un botón no tiene nombre', 'escríbelo dentro del botón'],
  moving: ['un texto se mueve o parpadea solo', 'déjalo quieto'],
  'silent-but-reachable': [
    'un enlace está oculto a los lectores de pantalla pero el teclado llega a él',
    'quita aria-hidden de lo que se puede seguir',
  ],
  'alt-missing': ['una imagen no tiene alt', 'di qué enseña, o alt="" si solo adorna'],
  'alt-file-name': ['el alt de una imagen es el nombre de un archivo', 'di con palabras qué enseña'],
  'alt-long': ['el alt de una imagen es muy largo', 'dilo en una frase, y el resto en el texto'],
  'link-no-name': ['un enlace no tiene palabras', 'escribe adónde lleva'],
  'link-vague': ['las palabras de un enlace no dicen nada por sí solas', 'di adónde lleva'],
  'link-by-colour': [
    'un enlace solo se distingue del texto por el color',
    'subráyalo, o elige colores separados 3:1',
  ],
  'table-no-role': ['una tabla maqueta y no lo dice', 'escribe role="presentation"'],
  'table-no-headers': [
    'una tabla de datos no tiene encabezados',
    'usa th, o role="presentation" si solo maqueta',
  ],
  'text-small': ['hay texto de menos de 11 píxeles', 'escríbelo con 14 o más; los textos legales, con 12'],
  'text-justified': ['hay texto justificado', 'alinéalo a la izquierda'],
  'target-small': ['un enlace suelto mide menos de 24 píxeles de alto', 'dale relleno o altura de línea'],
  'contrast-light': [
    'un texto cuesta de leer sobre su fondo',
    'elige colores separados 4,5:1 o más (3:1 en texto grande)',
  ],
  'contrast-dark': [
    'un texto cuesta de leer en modo oscuro',
    'corrige los colores de prefers-color-scheme: dark, o los que deja como están',
  ],
  'contrast-inverted': [
    'un texto puede costar de leer donde el programa oscurece el correo por su cuenta',
    'separa bien la claridad del texto y la del fondo',
  ],
  'gmail-clips': [
    'Gmail corta este correo',
    'enseña menos productos o acorta los textos: por debajo de 90.000 bytes hay sitio',
  ],
  'gmail-clip-near': [
    'Gmail corta los correos poco por encima de este tamaño',
    'un producto más puede ser demasiado: enseña menos o acorta',
  ],
  'unsubscribe-clipped': [
    'el enlace de baja está detrás de donde corta Gmail',
    'acorta el correo u ofrece el enlace también más arriba',
  ],
  'client-support': [
    'algunos programas de correo no lo admiten',
    'mira si el correo se lee bien sin ello, o hazlo de otra manera',
  ],
  'mjml-own': [
    'el armazón de MJML usa cosas que algunos programas no admiten, y trae lo que necesitan',
    'nada: ninguna plantilla lo cambia',
  ],
};
