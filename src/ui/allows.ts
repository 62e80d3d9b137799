/** What a page lets its elements do. What a server renders is for a page that lets them copy. */
import {isServed} from './served.js';

/** Whether the page's policy allows a feature; browsers that do not tell allow it until it fails. */
export function allows(feature: string): boolean {
  const {featurePolicy} = document as {
    featurePolicy?: {allowsFeature(feature: string): boolean};
  };
  return featurePolicy?.allowsFeature(feature) ?? true;
}

/** Whether the browser and the page's policy let an element copy. */
export function allowsCopying(): boolean {
  return isServed() || ('clipboard' in navigator && allows('clipboard-write'));
}
