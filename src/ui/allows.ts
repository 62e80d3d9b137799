/** What a page lets its elements do. */

/** Whether the page's policy allows a feature; browsers that do not tell allow it until it fails. */
export function allows(feature: string): boolean {
  const {featurePolicy} = document as {
    featurePolicy?: {allowsFeature(feature: string): boolean};
  };
  return featurePolicy?.allowsFeature(feature) ?? true;
}
