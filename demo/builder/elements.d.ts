/** The elements as the custom elements manifest has them; the build puts it in. */
declare module 'builder:elements' {
  export const elements: readonly import('./choose/knobs.js').ElementEntry[];
}

/** This release: its version, and the hashes of its files. */
declare module 'builder:release' {
  export const version: string;
  export const integrity: Readonly<Record<string, string>>;
}

/** The languages that the elements' own words are in, by their tags. */
declare module 'builder:languages' {
  export const languages: readonly string[];
}
