/**
 * Makes a text safe inside XML and HTML, as content and inside quotes.
 *
 * @param text any text; the model's texts hold no character that XML forbids
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Fonts that are there already, on any system: a picture loads none. */
export const FONTS = {
  code: 'ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace',
  words: 'system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"DejaVu Sans",sans-serif',
} as const;

/** The colours of a picture; each pair of text and ground has a contrast of 4.5 to 1 or more (WCAG 2.2, AA). */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly card: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  readonly stayed: string;
  readonly changed: string;
  readonly moved: string;
  readonly vanished: string;
  readonly added: string;
}

/** On paper. */
export const LIGHT: Palette = {
  ground: "#ffffff",
  panel: "#f4f6f9",
  card: "#ffffff",
  line: "#cbd3dd",
  ink: "#1b232d",
  soft: "#515c69",
  stayed: "#76828f",
  changed: "#0a5cc4",
  moved: "#8a5a00",
  vanished: "#b9202c",
  added: "#15703a",
};

/** At night. */
export const DARK: Palette = {
  ground: "#0e131a",
  panel: "#161d27",
  card: "#1e2733",
  line: "#3a4656",
  ink: "#eef3f8",
  soft: "#a9b5c2",
  stayed: "#8693a1",
  changed: "#66a8ff",
  moved: "#e0a83a",
  vanished: "#ff7f79",
  added: "#52c878",
};
