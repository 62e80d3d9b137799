/** What a page lets its elements do. */

/** Whether the page's policy allows a feature; browsers that do not tell allow it until it fails. */
export function allows(feature: string): boolean {
  const {featurePolicy} = document as {
    featurePolicy?: {allowsFeature(feature: string): boolean};
  };
  return featurePolicy?.allowsFeature(feature) ?? true;
}

/** Whether the browser and the page's policy let an element copy. */
export function allowsCopying(): boolean {
  return 'clipboard' in navigator && allows('clipboard-write');
}
