/** What is drawn on a canvas while something is done, and what a picture then has in its pixels. */

/** A text that was drawn. */
export interface Drawn {
  readonly text: string;
  /** Where its first letter stands, in pixels of the picture. */
  readonly start: number;
  /** Edges of the letters' ink, in pixels of the picture. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the picture. */
  readonly width: number;
  readonly height: number;
  /** As the canvas writes them. */
  readonly color: string;
  readonly font: string;
  readonly direction: string;
}

/** What canvases were told to write while something was done, and what came of that. */
export async function whileDrawing<T>(act: () => Promise<T>): Promise<{made: T; lines: Drawn[]}> {
  const lines: Drawn[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back, and called with its canvas
  const own = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    const ink = this.measureText(text);
    lines.push({
      text,
      start: x,
      left: x - ink.actualBoundingBoxLeft,
      right: x + ink.actualBoundingBoxRight,
      top: y - ink.actualBoundingBoxAscent,
      bottom: y + ink.actualBoundingBoxDescent,
      width: this.canvas.width,
      height: this.canvas.height,
      color: this.fillStyle as string,
      font: this.font,
      direction: this.direction,
    });
    own.call(this, text, x, y);
  };
  try {
    return {made: await act(), lines};
  } finally {
    CanvasRenderingContext2D.prototype.fillText = own;
  }
}

/** A picture's size and its pixels. */
export async function pixels(blob: Blob): Promise<Pick<ImageData, 'width' | 'height' | 'data'>> {
  const bitmap = await createImageBitmap(blob);
  const {width, height} = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return {width, height, data: context.getImageData(0, 0, width, height).data};
}

/** A color of CSS as a canvas writes it. */
export function onCanvas(color: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  return context.fillStyle;
}

/** A text without its white space, of which a line's end takes some. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
