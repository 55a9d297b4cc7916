import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours for one output: texts go through unchanged where it shows none. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

/** The colours of an output that shows some (`colour`), or none at all. */
export function paint(colour: boolean): Paint {
  const styled = (style: Style) => (text: string) =>
    // styleText would ask process.stdout, which may not be the output that this text goes to.
    colour ? styleText(style, text, { validateStream: false }) : text;
  return {
    strong: styled("bold"),
    faint: styled("dim"),
    good: styled("green"),
    bad: styled("red"),
    accent: styled("cyan"),
  };
}

/** Whether a stream shows colours: a terminal that does, unless NO_COLOR is set (no-color.org). */
export function showsColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && stream.hasColors();
}
