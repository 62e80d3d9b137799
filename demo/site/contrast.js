/**
 * How much colors differ, by WCAG 2 and by APCA. APCA's reference code has terms of its own, so that its
 * published formula (0.0.98G-4g, https://github.com/Myndex/SAPC-APCA) is computed here.
 */

/** @typedef {readonly number[]} Rgb Red, green and blue from 0 to 255. */

const sum = (/** @type {Rgb} */ rgb, /** @type {Rgb} */ weights) =>
  rgb.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);

/** The ratio of WCAG 2, from 1 to 21. */
export function wcag(/** @type {Rgb} */ color, /** @type {Rgb} */ background) {
  const luminance = (/** @type {Rgb} */ rgb) =>
    sum(
      rgb.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }),
      [0.2126, 0.7152, 0.0722],
    );
  const [dark = 0, light = 0] = [luminance(color), luminance(background)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** APCA's lightness contrast, Lc, without its sign, which says whether dark stands on light. */
export function apca(/** @type {Rgb} */ color, /** @type {Rgb} */ background) {
  const luminance = (/** @type {Rgb} */ rgb) => {
    const y = sum(
      rgb.map((value) => (value / 255) ** 2.4),
      [0.2126729, 0.7151522, 0.072175],
    );
    return y < 0.022 ? y + (0.022 - y) ** 1.414 : y;
  };
  const [text, ground] = [luminance(color), luminance(background)];
  if (Math.abs(text - ground) < 0.0005) return 0;
  const contrast =
    ground > text ? (ground ** 0.56 - text ** 0.57) * 1.14 : (text ** 0.62 - ground ** 0.65) * 1.14;
  return contrast < 0.1 ? 0 : (contrast - 0.027) * 100;
}

/** Both, of what stands on a background. */
export function contrasts(/** @type {Record<string, {color: Rgb, background: Rgb}>} */ colors) {
  return Object.fromEntries(
    Object.entries(colors).map(([what, {color, background}]) => [
      what,
      {wcag: rounded(wcag(color, background)), apca: rounded(apca(color, background))},
    ]),
  );
}

function rounded(/** @type {number} */ value) {
  return Math.round(value * 10) / 10;
}
