import type { Texts } from './en.ts';

/** Las mismas frases en español. */
export const es: Texts = {
  studio: 'Estudio',
  skip: 'Saltar al contenido',
  views: {
    label: 'Vistas',
    people: 'Personas',
    changes: 'Cambios',
    inspect: 'Inspeccionar',
    write: 'Escribir',
    reviews: 'Revisiones',
  },
  commands: 'Órdenes',
  help: 'Ayuda',
  close: 'Cerrar',
  loading: 'Cargando…',
  readOnly: 'Solo lectura',
  disconnected:
    'El estudio no responde. ¿Sigue en marcha «mesura studio»? Esta página vuelve a conectarse sola.',
  theme: { label: 'Tema', system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  language: 'Idioma',
  palette: {
    label: 'Orden',
    placeholder: '¿Qué quieres hacer?',
    none: 'Ninguna orden tiene estas palabras.',
    goTo: (view) => `Ir a ${view}`,
    found: (number) => (number === 1 ? '1 orden' : `${number} órdenes`),
  },
  keys: {
    title: 'Teclas',
    everywhere: 'En todas partes',
    here: 'En esta vista',
    palette: 'Abrir las órdenes',
    help: 'Mostrar esta ayuda',
    close: 'Cerrar lo que está abierto',
  },
  problem: {
    why: 'Por qué',
    fix: 'Qué hacer',
    mended: 'El estudio sigue solo en cuanto esté arreglado.',
    edit: 'Abrirlo en el editor',
  },
  progress: (done, of) => `${done} de ${of} personas`,
  failed: 'No se ha podido cargar.',
  again: 'Intentar de nuevo',
};
